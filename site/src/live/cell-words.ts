import {
  type AttainmentState,
  type EvidenceGrade,
  evidenceGradeWords,
  formatPeriodTarget,
  type Indicator,
  inLanguage,
  type Language,
  type Localized,
  type Reason,
  reasonWords,
  stateWords,
  type ValueUse,
} from '@xianxing/plan';
import { type FigureWords, figureWords } from '../figure/figure-words.ts';
import type { VerdictsWords } from '../home/verdicts-text.ts';
import { homeWords } from '../home/words.ts';
import { unbroken } from '../indicators/row-text.ts';
import { indicatorWords } from '../indicators/words.ts';
import type { IndicatorWords } from '../indicators/words-shape.ts';
import { plan } from '../plan.ts';
import type { CountWords } from '../tasks/counted-states.ts';
import { taskWords } from '../tasks/words.ts';
import { unitWords } from '../units/words.ts';
import type { PeriodWords } from '../words/period-text.ts';
import { periodWords } from '../words/period-words.ts';
import { wordsIn } from '../words/words.ts';
import type { Words } from '../words/words-shape.ts';

/**
 * The words of which a page's cells are made, as plain texts with numbered blanks. The build uses them as they stand; the browser gets
 * them as a file, in the language of its page alone.
 */
export interface CellWords
  extends Pick<
    Words['progress'],
    'at' | 'happenedAt' | 'later' | 'other' | 'near' | 'conflict' | 'inferredPeriod' | 'comma'
  > {
  readonly states: Readonly<Record<AttainmentState, string>>;
  readonly unknown: Words['unknown'];
  readonly grades: Readonly<Record<EvidenceGrade, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly periods: PeriodWords;
  readonly happened: { readonly yes: string; readonly no: string };
  readonly table: TableWords;
  readonly use: Readonly<Record<ValueUse, string>>;
  /** What each target promises of one period, by its id: no data change it. */
  readonly targets: Readonly<Record<string, string>>;
  readonly figure: FigureWords;
  readonly counts: {
    readonly due: CountWords;
    readonly notDue: CountWords;
    readonly share: string;
    readonly between: string;
    readonly noTarget: string;
  };
  readonly recurring: string;
  readonly standing: string;
  readonly lead: VerdictsWords;
  readonly count: string;
  /** `{0}` is the date of the data. */
  readonly dataUntil: string;
  readonly roles: ReturnType<typeof roleWords>;
  /** `{0}` is the number of a piece of evidence. */
  readonly number: string;
  /** What a reader's own value is called wherever it stands. */
  readonly assumption: string;
}

/** The words in the table of an indicator and in the list that takes its place. */
interface TableWords
  extends Pick<IndicatorWords['table'], 'none' | 'noneFor' | 'inTable' | 'inProse' | 'exactly' | 'points'> {
  readonly baseline: string;
  readonly target: string;
  readonly observed: string;
  readonly progress: string;
  /** `{0}` is how far a value is beyond its target, or short of it. */
  readonly beyond: string;
  readonly short: string;
}

/** The words of cells in one language. */
export function cellWords(language: Language): CellWords {
  const { progress, evidence, unknown, site } = wordsIn(language);
  const { at, happenedAt, later, other, near, conflict, inferredPeriod, comma, happened, assumption } = progress;
  const { due, notDue, share, between, noTarget, recurring } = taskWords(language);
  return {
    ...{ at, happenedAt, later, other, near, conflict, inferredPeriod, comma, assumption, unknown },
    states: said(stateWords, language),
    grades: said(evidenceGradeWords, language),
    reasons: said(reasonWords, language),
    periods: periodWords[language],
    happened: { yes: happened(true), no: happened(false) },
    number: evidence.number('{0}'),
    use: indicatorWords[language].evidence.use,
    table: tableWords(language),
    targets: targetTexts(language),
    figure: figureWords[language],
    counts: { due: counting(due), notDue: counting(notDue), share, between, noTarget },
    recurring,
    lead: homeWords(language).verdicts,
    count: progress.count,
    standing: indicatorWords[language].list.standing,
    dataUntil: site.dataUntil('{0}'),
    roles: roleWords(language),
  };
}

function targetTexts(language: Language): Record<string, string> {
  const texts = Object.values<Indicator>(plan.indicators).flatMap(({ kind, targets }) =>
    targets.map((target) => [target.id, unbroken(inLanguage(formatPeriodTarget(target, kind), language))] as const),
  );
  return Object.fromEntries(texts);
}

function tableWords(language: Language): TableWords {
  const { none, noneFor, inTable, inProse, exactly, points, listed, distance } = indicatorWords[language].table;
  const { baseline } = wordsIn(language).progress;
  return {
    ...{ none, noneFor, inTable, inProse, exactly, points, baseline, ...listed },
    beyond: distance('{0}', true),
    short: distance('{0}', false),
  };
}

function roleWords(language: Language) {
  const { rows, share, nothingDue } = unitWords(language);
  return { ...rows, share, nothingDue };
}

function counting(say: (count: number) => string): CountWords {
  return { one: say(1).replace('1', '{0}'), many: say(2).replace('2', '{0}') };
}

function said<Key extends string>(texts: Readonly<Record<Key, Localized>>, language: Language): Record<Key, string> {
  const entries = Object.entries<Localized>(texts).map(([key, text]) => [key, inLanguage(text, language)]);
  return Object.fromEntries(entries);
}
