import type { FigurePoint, FigureTarget, IndicatorFigure } from '@xianxing/plan';
import { fill } from '../words/fill.ts';
import { targetPath } from './figure-path.ts';
import type { FigureWords } from './figure-words.ts';
import type { Label } from './place-labels.ts';

/** The words at the points of a figure, those that matter most first; a promise of the table and one of the prose for the same number share a place. */
export function figureLabels(
  figure: IndicatorFigure,
  words: FigureWords,
  spot: (point: FigurePoint) => { readonly x: number; readonly y: number },
): Label[] {
  const label = (kind: string, point: FigurePoint, text: string, above: boolean): Label => ({
    kind,
    ...spot(point),
    lines: [text],
    above,
  });
  const above = (point: FigurePoint): boolean =>
    figure.targets.every((target) => target.time !== point.time || spot(target).y >= spot(point).y);
  const line = targetPath(figure);
  const inValley = (target: FigureTarget): boolean => {
    const at = line.findIndex(({ time }) => time === target.time);
    const [before, after] = [line[at - 1], line[at + 1]];
    return [before, after].every((point) => point !== undefined && spot(point).y < spot(target).y);
  };
  const both = new Set(figure.targets.map(({ inTable }) => inTable)).size === 2;
  const tops = [...Map.groupBy(figure.targets, ({ time, value }) => `${time} ${value}`).values()];
  const lastOfTable = figure.targets.findLast(({ inTable }) => inTable || !both);
  return [
    ...figure.assumed.map((point) => label('seen', point, fill(words.assumed, point.text), above(point))),
    ...figure.observed.map((point) => label('seen', point, fill(words.observed, point.text), above(point))),
    ...(figure.baseline === null
      ? []
      : [label('base', figure.baseline, fill(words.baseline, figure.baseline.text), true)]),
    ...oncePerText(tops).flatMap((targets): Label[] => {
      const [target] = targets;
      if (target === undefined) return [];
      const named = targets.includes(lastOfTable as FigureTarget);
      const lines = targets.map(({ text, inTable }, index) =>
        both && !inTable ? fill(words.inProse, text) : named && index === 0 ? fill(words.target, text) : text,
      );
      return [
        { kind: 'goal', ...spot({ ...target, value: target.high ?? target.value }), lines, above: !inValley(target) },
      ];
    }),
    ...figure.others.map((point) => label('other', point, fill(words.other, point.text), !above(point))),
    ...figure.near.map((point) => label('near', point, fill(words.near, point.text), !above(point))),
  ];
}

/** A level that recurs is named once, at its end. */
function oncePerText(groups: readonly (readonly FigureTarget[])[]): (readonly FigureTarget[])[] {
  if (groups.length < 6) return [...groups];
  const texts = groups.map((targets) => targets.map(({ text }) => text).join());
  return groups.filter((_, index) => texts[index] !== texts[index + 1]);
}
