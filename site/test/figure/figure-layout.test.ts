import type { FigurePoint, FigureTarget, IndicatorFigure } from '@xianxing/plan';
import { describe, expect, it } from 'vitest';
import { figureLayout, figureSize } from '../../src/figure/figure-layout.ts';
import { figureWords } from '../../src/figure/figure-words.ts';
import { textWidth } from '../../src/figure/text-width.ts';

const at = (time: number, value: number): FigurePoint => ({ period: `${time}`, time, value, text: `${value}` });
const goal = (time: number, value: number, more: Partial<FigureTarget> = {}): FigureTarget => ({
  ...at(time, value),
  text: `≥ ${value}`,
  high: null,
  strict: false,
  inTable: true,
  ...more,
});

/** Invented: lamps, from 300 in 2027 to 350 in 2030. */
const lamps: IndicatorFigure = {
  baseline: at(2027, 300),
  targets: [
    goal(2028, 320),
    goal(2029, 335),
    goal(2030, 350),
    goal(2030, 350, { text: '> 350', strict: true, inTable: false }),
  ],
  observed: [at(2029, 340)],
  others: [],
  near: [],
  assumed: [],
  unknown: [
    { period: '2028', time: 2028 },
    { period: '2030', time: 2030 },
  ],
  smallestOnTop: false,
  times: [2027, 2030],
  values: [300, 350],
};
const layout = (more: Partial<IndicatorFigure> = {}, language: 'zh-CN' | 'en' = 'zh-CN') =>
  figureLayout({ ...lamps, ...more }, figureWords[language]);

describe('the places in a figure', () => {
  it('puts more above less, and for a rank fewer above more', () => {
    const [low, , high] = layout().targets;
    expect(low?.y).toBeGreaterThan(high?.y ?? 0);
    const [worse, , better] = layout({ smallestOnTop: true }).targets;
    expect(worse?.y).toBeLessThan(better?.y ?? 0);
  });

  it('marks unknown periods on the axis, at their year and nowhere else', () => {
    const { unknown, years, axis, observed } = layout();
    const yearAt = (x: number) => years.find((year) => year.x === x)?.text;
    expect(unknown.map(yearAt)).toEqual(['2028', '2030']);
    expect(observed.every(({ y }) => y < axis)).toBe(true);
  });

  it('joins values of neighbouring years only', () => {
    expect(layout().steps).toEqual([]);
    expect(layout({ observed: [at(2028, 310), at(2030, 340)] }).steps).toHaveLength(1);
  });

  it('names a strict promise of the prose beside that of the table', () => {
    const lines = layout().labels.map((label) => label.lines);
    expect(lines).toContainEqual(['目标 ≥ 350', '正文 > 350']);
  });

  it('names a level that recurs once, and a run of unknown periods once', () => {
    const quarters = Array.from({ length: 12 }, (_, index) => 2027.25 + index / 4);
    const figure = layout({
      baseline: null,
      observed: [],
      targets: quarters.map((time) => goal(time, 1)),
      unknown: quarters.map((time) => ({ period: '', time })),
      times: [2027.25, 2030],
      values: [1, 1],
    });
    expect(figure.labels).toHaveLength(1);
    expect(figure.unknown).toHaveLength(12);
    expect(figure.unknownWords).toHaveLength(1);
    expect(figure.years.map(({ text }) => text)).toEqual(['2028', '2029', '2030']);
  });

  it.each(['zh-CN', 'en'] as const)('keeps every label of %s within the figure and clear of the others', (language) => {
    const { labels } = layout({ near: [at(2028, 318)], others: [at(2029, 342)] }, language);
    const boxes = labels.map(({ lines, x, y, anchor }) => {
      const width = Math.max(...lines.map((line) => textWidth(line, figureSize.letters)));
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return { left, right: left + width, top: y - figureSize.letters, bottom: y + (lines.length - 1) * 15 };
    });
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(figureSize.width);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          box.right <= other.left + 1 ||
          other.right <= box.left + 1 ||
          box.bottom <= other.top + 3 ||
          other.bottom <= box.top + 3;
        expect(apart, `${labels[index]?.lines} over another`).toBe(true);
      }
    }
  });
});
