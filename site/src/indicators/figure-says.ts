import {
  type FigurePoint,
  type Indicator,
  type IndicatorFigure,
  inLanguage,
  type Language,
  type Period,
} from '@xianxing/plan';
import { wordsIn } from '../words/words.ts';
import { unbroken } from './row-text.ts';
import { indicatorWords } from './words.ts';

interface Said {
  readonly period: Period;
  readonly text: string;
}

/** What a figure shows, in sentences made from the same data. */
export function figureSays(figure: IndicatorFigure, indicator: Indicator, language: Language): string {
  const words = indicatorWords[language].figure;
  const { list } = wordsIn(language).progress;
  const { baseline, targets, observed, near, others, unknown } = figure;
  const items = (points: readonly Said[]): string =>
    runs(points)
      .map(({ from, to, text }) => pair(from, to, text, language))
      .join(list);
  const part = (say: (items: string) => string, points: readonly FigurePoint[]): string[] =>
    points.length === 0 ? [] : [say(items(points))];
  const ofTable = targets.filter(({ inTable }) => inTable);
  const ofProse = targets.filter(({ inTable }) => !inTable);
  const [main, more] = ofTable.length > 0 ? [ofTable, ofProse] : [ofProse, []];
  return [
    ...part(words.targets, main),
    ...part(words.prose, more),
    ...part(words.baseline, baseline === null ? [] : [baseline]),
    ...(observed.length === 0 ? [words.nothing] : part(words.observed, observed)),
    ...part(words.others, others),
    ...part(words.near, near),
    ...(unknown.length === 0 ? [] : [words.unknown(items(unknown.map(({ period }) => ({ period, text: '' }))))]),
    ...(targets.some(({ strict }) => strict) ? [words.strict] : []),
    ...(figure.smallestOnTop
      ? [words.smallestOnTop]
      : figure.values[0] > 0 && figure.values[0] < figure.values[1]
        ? [words.scale]
        : []),
    ...(indicator.targets.some(({ operator }) => operator === 'improve') ? [words.notDrawn] : []),
  ].join(language === 'en' ? ' ' : '');
}

function pair(from: Period, to: Period, text: string, language: Language): string {
  const words = indicatorWords[language].figure;
  const when = from === to ? wordsIn(language).progress.year(from) : words.span(from, to);
  return text === '' ? when : words.pair(when, unbroken(text));
}

/** Four or more periods in a row of which the same is to be said become one. */
function runs(points: readonly Said[]): { from: Period; to: Period; text: string }[] {
  const joined: { from: Period; to: Period; text: string; length: number; all: Said[] }[] = [];
  for (const point of points) {
    const last = joined.at(-1);
    if (last?.text === point.text) {
      last.to = point.period;
      last.length += 1;
      last.all.push(point);
    } else joined.push({ from: point.period, to: point.period, text: point.text, length: 1, all: [point] });
  }
  return joined.flatMap(({ from, to, text, length, all }) =>
    length >= 4 ? [{ from, to, text }] : all.map(({ period }) => ({ from: period, to: period, text })),
  );
}

/** The figure's name: the indicator and what it is counted in. */
export function figureTitle(indicator: Indicator, language: Language): string {
  const { name, unitOfMeasure } = indicator;
  return indicatorWords[language].figure.title(inLanguage(name, language), inLanguage(unitOfMeasure.text, language));
}
