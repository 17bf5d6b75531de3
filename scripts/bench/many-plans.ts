import { assess, summarize } from '@xianxing/plan';
import { checkFiles, draftFiles } from '@xianxing/plan/files';
import { inventedText } from './invented-texts.ts';

/** What a run over many plans took, and what it left behind. */
export interface ManyPlans {
  readonly millisecondsPerPlan: number;
  /** Bytes in use after the last plan, when what nobody needs has been thrown away. */
  readonly heap: number;
  readonly targets: number;
}

const encoder = new TextEncoder();

/** Reads, checks and assesses so many invented plans one after the other; of each only a number is kept. */
export function manyPlans(count: number): ManyPlans {
  const start = performance.now();
  let targets = 0;
  for (let number = 0; number < count; number++) targets += assessOne(number);
  const millisecondsPerPlan = (performance.now() - start) / count;
  if (globalThis.gc === undefined)
    throw new Error('start node with --expose-gc: the heap can only be compared after collecting');
  globalThis.gc();
  return { millisecondsPerPlan, heap: process.memoryUsage().heapUsed, targets };
}

function assessOne(number: number): number {
  const text = inventedText(number);
  const drawnUp = draftFiles(encoder.encode(text), text, `plan-${number}`).files;
  const files = new Map(
    [...drawnUp].map(([file, content]) => [file, typeof content === 'string' ? encoder.encode(content) : content]),
  );
  files.set('plan.yaml', encoder.encode(complete(new TextDecoder().decode(files.get('plan.yaml')))));
  const { plan, issues } = checkFiles(files);
  if (!plan) {
    const wrong = issues
      .filter(({ severity }) => severity === 'error')
      .map(({ file, message }) => `${file}: ${message.en}`);
    throw new Error(`plan ${number} has errors:\n${wrong.join('\n')}`);
  }
  const assessment = assess(plan, { asOf: plan.dataDate });
  const { targets } = summarize(assessment, plan).plan.counts;
  if (targets < 30) throw new Error(`plan ${number} has only ${targets} targets; that is no plan of full size`);
  return targets;
}

/** The two facts that no text says of itself. */
function complete(planFile: string): string {
  return planFile.replace('jurisdiction:\n', 'dataDate: 2031-12-31\njurisdiction:\n  code: "000000"\n');
}
