import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/attainment/assess.js';
import type { Attainment } from '../src/attainment/attainment.js';
import { explain } from '../src/attainment/explain/explain.js';
import { readPlan } from '../src/files/read-plan.js';
import { withCorruption } from './corruptions/corruption.js';

// From a written file to a judgement and its working: what the data folder declares is what is calculated with.

const inventedPlan = fileURLToPath(new URL('./invented-plan', import.meta.url));
const share = 'wheelchair-entrances';

interface Written {
  readonly indicator: string;
  readonly replace: readonly [from: string, to: string];
  /** Rows that are added to its observations. */
  readonly rows?: string;
}

/** The judgement of one target of the invented plan, of whose files something is changed. */
function judgedFrom({ indicator, replace, rows = '' }: Written, target: string, asOf: string): Promise<Attainment> {
  return withCorruption(inventedPlan, { file: `indicators/${indicator}.yaml`, replace }, async (copy) => {
    await appendFile(join(copy, `observations/${indicator}.csv`), rows);
    const { plan, issues } = await readPlan(copy);
    const attainment = plan && assess(plan, { asOf }).targets[target];
    if (!attainment) throw new Error(JSON.stringify(issues));
    return attainment;
  });
}

const asWritten: readonly [string, string] = ['declaration:', 'declaration:'];

function lines(attainment: Attainment, step: string, language: 'zh-CN' | 'en'): string[] {
  return explain(attainment, language)
    .filter((line) => line.step === step)
    .map(({ label, text }) => `${label}: ${text}`);
}

describe('a declared baseline, from the file to the working', () => {
  const rank = 'provincial-rank';

  it('the first observation stands for what the plan does not give, and this is said', async () => {
    const attainment = await judgedFrom({ indicator: rank, replace: asWritten }, `${rank}-yearly`, '2021-12-31');
    expect(attainment).toMatchObject({
      baseline: null,
      numbers: { baseline: 9, baselineTime: 2020 },
      recurring: { total: { value: -3 } },
      reasons: expect.arrayContaining(['first-observation-as-baseline']),
    });
    expect(lines(attainment, 'baseline', 'zh-CN')).toEqual([
      '基期: 计划没有给，不当作零。',
      '基期: 照声明的规则，以最早的观测值代替：2020 年第 9 位。',
    ]);
    expect(lines(attainment, 'baseline', 'en')).toEqual([
      'Baseline: The plan gives none; zero is not assumed.',
      'Baseline: By a declared rule the first observation takes its place: place 9 in 2020.',
    ]);
  });

  it('undeclared there is none', async () => {
    const bounded = ['baseline: first-observation', 'bounds:\n    low: 1'] as const;
    const attainment = await judgedFrom({ indicator: rank, replace: bounded }, `${rank}-yearly`, '2021-12-31');
    expect(attainment).toMatchObject({
      numbers: { baseline: null },
      recurring: { total: { value: null, reason: 'no-baseline' } },
    });
    expect(attainment.reasons).not.toContain('first-observation-as-baseline');
  });
});

describe('a declared break in the series, from the file to the working', () => {
  it('leaves out what came before: nothing is calculated across it', async () => {
    const broken = ['declaration:', 'declaration:\n  breaks:\n    - 2021'] as const;
    const attainment = await judgedFrom({ indicator: share, replace: broken }, `${share}-2021`, '2021-12-31');
    expect(attainment).toMatchObject({
      state: 'not-met',
      numbers: { baseline: null, observed: 47.5 },
      progress: { value: null, reason: 'series-break' },
      rates: { observed: { value: null, reason: 'series-break' } },
    });
    expect(lines(attainment, 'not-calculated', 'zh-CN')).toEqual([
      '没有算: 比基期、较基期的进度、已有的速度、计划的速度：口径中途改变，前后的数不能相比。',
    ]);
    expect(lines(attainment, 'not-calculated', 'en')).toEqual([
      'Not calculated: Change from baseline, Progress from baseline, Observed rate, Planned rate: The series was broken in between; values before and after cannot be compared.',
    ]);
  });
});

describe('a declared path, from the file to the working', () => {
  it('compares a rate in mid-year with the whole target, not with a part of it', async () => {
    const whole = ['declaration:', 'declaration:\n  path: whole'] as const;
    const rows = '2021-H1,45,final,official,same,stated,,yearbook-2022,第13页,"轮椅可达入口占45%",2022-10-01,,\n';
    const at = (replace: readonly [string, string]) =>
      judgedFrom({ indicator: share, replace, rows }, `${share}-2021`, '2021-06-30');
    const declared = await at(whole);
    expect(declared).toMatchObject({
      path: 'whole',
      expected: { value: 50 },
      scheduleVariance: { value: -5 },
      pace: { value: 0.5 },
      trajectory: 'off-track',
    });
    expect(lines(declared, 'expected', 'zh-CN').join()).toContain('与整个目标相比');
    expect(lines(declared, 'expected', 'en').join()).toContain('compared with the whole target');
    expect(await at(asWritten)).toMatchObject({ path: 'linear', expected: { value: 45 }, trajectory: 'on-track' });
  });
});
