import type { IndicatorFigure } from '@xianxing/plan';
import { describe, expect, it } from 'vitest';
import { drawn, startOf } from './drawn.ts';
import { at, goal, lamps, unknownAt } from './invented.ts';

const lampsWith = (more: Partial<IndicatorFigure>, language?: 'en') => drawn({ ...lamps, ...more }, language);
const axis = 184;

describe('what is drawn in a figure', () => {
  it('puts more above less, and for a rank fewer above more', () => {
    const heights = (more: Partial<IndicatorFigure>): Map<string, number> =>
      new Map(lamps.targets.slice(0, 3).map(({ time, text }) => [text, heightAt(time, lampsWith(more))]));
    const heightAt = (time: number, { marks }: ReturnType<typeof drawn>): number =>
      marks('targets').find(({ x }) => x === 28 + (time - 2027) * 88)?.y ?? Number.NaN;
    expect([...heights({}).values()]).toEqual([98, 69, 40]);
    expect([...heights({ smallestOnTop: true }).values()]).toEqual([78, 107, 136]);
  });

  it('marks unknown periods on the axis, at their year and nowhere else', () => {
    const { marks, texts, said } = lampsWith({});
    const yearAt = (x: number) => texts.find((text) => text.kind === undefined && text.x === x)?.text;
    expect(marks('unknown').map(({ y }) => y)).toEqual([axis, axis]);
    expect(
      marks('unknown')
        .map(({ x }) => yearAt(x))
        .sort(),
    ).toEqual(['2028', '2030']);
    expect(said('unknown')).toEqual(['未知', '未知']);
    for (const kind of ['observed', 'targets', 'baseline']) {
      for (const { y } of marks(kind)) expect(y, kind).toBeLessThan(axis - 12);
    }
  });

  it('joins values of neighbouring years only', () => {
    const joined = (more: Partial<IndicatorFigure>) => lampsWith(more).paths('known').join('').match(/M/g)?.length ?? 0;
    expect(joined({})).toBe(0);
    expect(joined({ observed: [at(2028, 310), at(2030, 340)] })).toBe(1);
    expect(joined({ observed: [at(2028, 310), at(2028, 311), at(2029, 340)] })).toBe(2);
  });

  it('leads the line of targets through those of the table, or through those of the prose where there is no table', () => {
    const [line = ''] = lampsWith({}).paths('goal');
    expect(line).toBe('M28 136 116 98M116 98 204 69M204 69 292 40');
    const targets = [goal(2028, 320, { inTable: false }), goal(2030, 350, { inTable: false })];
    expect(lampsWith({ targets, baseline: null }).paths('goal')).toEqual(['M116 98 292 40']);
  });

  it('names a strict promise of the prose beside that of the table', () => {
    const { texts, said } = lampsWith({});
    expect(said('targets')).toEqual(['≥ 320', '≥ 335', '目标 ≥ 350', '正文 > 350']);
    const [table, prose] = texts.filter(({ text }) => text.endsWith('350'));
    expect(Math.abs((table?.y ?? 0) - (prose?.y ?? 0))).toBe(15);
  });

  it('shows both ends of a range, and names it once', () => {
    const { paths, said } = lampsWith({ targets: [goal(2030, 310, { high: 340, text: '310–340' })] });
    expect(paths('targets')).toEqual(['M292 117m-6 0h12m-6 0V59m-6 0h12']);
    expect(said('targets')).toEqual(['目标 310–340']);
  });

  it('draws each kind of value in a shape of its own, and a value of the reader’s own where no other is', () => {
    const all = lampsWith({ near: [at(2028, 318)], others: [at(2029, 342)], assumed: [at(2030, 345)] });
    const shape = (kind: string) => all.paths(kind).map((d) => d.slice(d.search(/[mh]/)))[0];
    const kinds = ['baseline', 'targets', 'observed', 'others', 'near'];
    expect(new Set(kinds.map(shape)).size).toBe(kinds.length);
    expect(all.said('near')).toEqual(['相近口径 318']);
    expect(all.said('others')).toEqual(['另有来源 342']);
    expect(all.said('assumed')).toEqual(['假设 345']);
    expect(all.said('baseline')).toEqual(['基期 300']);
    expect(all.said('observed')).toEqual(['实际 340']);
  });

  it('writes each year once below the axis', () => {
    expect(lampsWith({}).said()).toEqual(['2027', '2028', '2029', '2030']);
  });

  describe('where there is little room', () => {
    const quarters = Array.from({ length: 12 }, (_, index) => 2027.25 + index / 4);
    const reports: Partial<IndicatorFigure> = {
      baseline: null,
      observed: [],
      targets: quarters.map((time) => goal(time, 1)),
      unknown: quarters.map(unknownAt),
      times: [2027.25, 2030],
      values: [1, 2],
    };

    it('names a level that recurs once, and a run of unknown periods once', () => {
      const { marks, said } = lampsWith(reports);
      expect(said('targets')).toEqual(['目标 ≥ 1']);
      expect(marks('targets')).toHaveLength(12);
      expect(marks('unknown')).toHaveLength(12);
      expect(said('unknown')).toEqual(['未知']);
      expect(said()).toEqual(['2028', '2029', '2030']);
    });

    it('names each run of unknown periods, where something was observed between them', () => {
      const unknown = quarters.filter((time) => time !== 2028.5).map(unknownAt);
      expect(lampsWith({ ...reports, observed: [at(2028.5, 2)], unknown }).said('unknown')).toEqual(['未知', '未知']);
    });

    it('names a level again after another one', () => {
      const targets = quarters.map((time) => goal(time, time === 2028.5 ? 2 : 1));
      expect(lampsWith({ ...reports, targets }).said('targets')).toEqual(['≥ 1', '≥ 2', '目标 ≥ 1']);
    });
  });

  it('has one mark for each point, at its place', () => {
    expect(lampsWith({}).paths('observed').map(startOf)).toEqual([{ x: 204, y: 59 }]);
    expect(lampsWith({ observed: [] }).paths('observed')).toEqual([]);
  });
});
