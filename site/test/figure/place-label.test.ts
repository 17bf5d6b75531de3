import type { IndicatorFigure, Language } from '@xianxing/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, touch } from './drawn.ts';
import { at, goal, lamps, unknownAt } from './invented.ts';

const languages: readonly Language[] = ['zh-CN', 'en'];
const kinds = ['assumed', 'observed', 'baseline', 'targets', 'others', 'near', 'unknown'];

/** What is wrong with where the labels of a figure stand. */
function faults(figure: IndicatorFigure, language: Language): string[] {
  const { texts } = drawn(figure, language);
  return texts.flatMap((text, index) => [
    ...(text.x - text.width / 2 < 0 || text.x + text.width / 2 > 320 ? [`${text.text} leaves the frame`] : []),
    ...(text.y < 7 || text.y > 207 ? [`${text.text} leaves the frame`] : []),
    ...texts.slice(index + 1).flatMap((other) => (touch(text, other) ? [`${text.text} over ${other.text}`] : [])),
  ]);
}

/** The labels of a figure that stand over a mark. */
function overMarks(figure: IndicatorFigure, language: Language): string[] {
  const { texts, marks } = drawn(figure, language);
  const all = kinds.flatMap((kind) => marks(kind).map((mark) => ({ ...mark, kind, width: 10, height: 10 })));
  return texts.flatMap((text) => all.flatMap((mark) => (touch(text, mark) ? [`${text.text} over ${mark.kind}`] : [])));
}

const value = fc.integer({ min: 0, max: 60 }).map((more) => 300 + more);
/** Invented: targets of three years, and of some of them a value or none. */
const figures = fc
  .record({
    targets: fc.tuple(value, value, value),
    observed: fc.tuple(...Array.from({ length: 3 }, () => fc.option(value))),
    prose: fc.boolean(),
    baseline: fc.option(value),
    smallestOnTop: fc.boolean(),
  })
  .map(({ targets, observed, prose, baseline, smallestOnTop }): IndicatorFigure => {
    const years = [2028, 2029, 2030];
    const seen = years.flatMap((year, index) => (observed[index] == null ? [] : [at(year, observed[index])]));
    const inProse = goal(2030, targets[2], { text: `> ${targets[2]}`, strict: true, inTable: false });
    const values = [...targets, ...seen.map((point) => point.value), baseline ?? targets[0]];
    return {
      ...lamps,
      baseline: baseline === null ? null : at(2027, baseline),
      targets: [...years.map((year, index) => goal(year, targets[index] ?? 0)), ...(prose ? [inProse] : [])],
      observed: seen,
      unknown: years.filter((_, index) => observed[index] == null).map(unknownAt),
      smallestOnTop,
      times: [baseline === null ? 2028 : 2027, 2030],
      values: [Math.min(...values), Math.max(...values)],
    };
  });

describe.each(languages)('the labels of a figure in %s', (language) => {
  it.each<{ why: string; figure: Partial<IndicatorFigure> }>([
    { why: 'one observed value', figure: {} },
    { why: 'another source and something near', figure: { near: [at(2028, 318)], others: [at(2029, 342)] } },
    { why: 'a value of the reader’s own', figure: { assumed: [at(2030, 345)], unknown: [unknownAt(2028)] } },
    { why: 'values that meet their targets', figure: { observed: [at(2028, 320), at(2029, 335), at(2030, 350)] } },
    { why: 'a valley', figure: { targets: [goal(2028, 340), goal(2029, 300), goal(2030, 350)], observed: [] } },
    { why: 'a range', figure: { targets: [goal(2030, 310, { high: 340, text: '310–340' })] } },
    { why: 'a single time', figure: { baseline: null, observed: [], times: [2030, 2030], targets: [goal(2030, 350)] } },
  ])('keep within the frame and clear of each other and of every mark: $why', ({ figure }) => {
    expect(faults({ ...lamps, ...figure }, language)).toEqual([]);
    expect(overMarks({ ...lamps, ...figure }, language)).toEqual([]);
  });

  it('keep within the frame and clear of each other in any figure', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(faults(figure, language)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keep clear of every mark too, where a single value was observed', () => {
    const single = figures.filter(({ observed, targets }) => observed.length < 2 && targets.length === 3);
    fc.assert(
      fc.property(single, (figure) => {
        expect(overMarks(figure, language)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
