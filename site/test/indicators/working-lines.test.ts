import type { ExplanationLine } from '@xianxing/plan';
import { describe, expect, it } from 'vitest';
import { sharedWorking } from '../../src/indicators/working-lines.ts';

const line = (label: string, text: string): ExplanationLine => ({
  step: 'promise',
  label,
  formula: null,
  working: null,
  value: null,
  text,
  reason: null,
  source: null,
  clause: null,
});
const first = [line('Baseline', '300 lamps'), line('Verdict', 'met'), line('Note', 'one'), line('Note', 'two')];
const second = [line('Baseline', '300 lamps'), line('Verdict', 'unknown')];

describe('the working of several promises', () => {
  it('says once what holds for all of them', () => {
    const { shared, each } = sharedWorking([first, second]);
    expect(shared.map(({ label }) => label)).toEqual(['Baseline']);
    expect(each.map((parts) => parts.map(({ label }) => label))).toEqual([['Verdict', 'Note'], ['Verdict']]);
  });

  it('leaves no line out and says none twice', () => {
    const { shared, each } = sharedWorking([first, second]);
    const common = shared.flatMap(({ lines }) => lines);
    for (const [index, lines] of [first, second].entries()) {
      const shown = [...common, ...(each[index] ?? []).flatMap((part) => part.lines)];
      expect(shown.map(({ text }) => text).sort()).toEqual(lines.map(({ text }) => text).sort());
    }
  });

  it('keeps the working of a single promise together', () => {
    const { shared, each } = sharedWorking([first]);
    expect(shared).toEqual([]);
    expect(each[0]?.map(({ lines }) => lines.length)).toEqual([1, 1, 2]);
  });
});
