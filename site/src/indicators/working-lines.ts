import type { ExplanationLine } from '@xianxing/plan';

/** What is said under one label: several texts where the same thing is said more than once (of several sources, say). */
export interface WorkingPart {
  readonly label: string;
  readonly lines: readonly ExplanationLine[];
}

/** The working of several promises: what holds for all of them once, then the rest of each. */
export interface Working {
  readonly shared: readonly WorkingPart[];
  readonly each: readonly (readonly WorkingPart[])[];
}

/** Takes out what is the same in every working, and joins neighbouring lines of one label; nothing is left out. */
export function sharedWorking(workings: readonly (readonly ExplanationLine[])[]): Working {
  const [first = [], ...others] = workings;
  const shared = new Set(
    others.length === 0
      ? []
      : first.map(wordsOf).filter((words) => others.every((lines) => lines.some((line) => wordsOf(line) === words))),
  );
  return {
    shared: joined(first.filter((line) => shared.has(wordsOf(line)))),
    each: workings.map((lines) => joined(lines.filter((line) => !shared.has(wordsOf(line))))),
  };
}

function wordsOf({ label, text, working }: ExplanationLine): string {
  return [label, text, working].join('\n');
}

function joined(lines: readonly ExplanationLine[]): WorkingPart[] {
  const parts: { label: string; lines: ExplanationLine[] }[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last?.label === line.label) last.lines.push(line);
    else parts.push({ label: line.label, lines: [line] });
  }
  return parts;
}
