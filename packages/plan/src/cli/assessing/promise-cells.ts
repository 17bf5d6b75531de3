import type { Attainment } from '../../attainment/attainment.js';
import { ratingLabelWords } from '../../attainment/explain/rating-label-words.js';
import { stateWords } from '../../attainment/explain/state-words.js';
import { trajectoryWords } from '../../attainment/explain/trajectory-words.js';
import type { Indicator } from '../../plan/indicator.js';
import { formatTarget } from '../../table/format-target.js';
import { type PromiseRow, promiseRow } from '../../table/promise-row.js';
import { inLanguage, type Language, type Localized } from '../../vocabulary/localized.js';
import type { AttainmentState } from '../../vocabulary/state.js';

/** One promise as the terminal shows it, a word or two for each column. */
export interface PromiseCells {
  readonly period: string;
  readonly target: string;
  readonly observed: string;
  readonly verdict: string;
  readonly state: AttainmentState;
}

/** The name of an indicator with what it is counted in. */
export function indicatorTitle({ name, kind, unitOfMeasure }: Indicator, language: Language): string {
  const unit = kind === 'event' ? '' : inLanguage(unitOfMeasure.text, language);
  const title = inLanguage(name, language);
  if (unit === '') return title;
  return language === 'en' ? `${title} (${unit})` : `${title}（${unit}）`;
}

/** What was promised, what was observed and what became of it; a dash where there is no value. */
export function promiseCells(attainment: Attainment, language: Language): PromiseCells {
  const row = promiseRow(attainment);
  const say = (text: Localized) => inLanguage(text, language);
  return {
    period: row.target.period ?? '',
    target: say(formatTarget(row.target, attainment.kind)),
    observed:
      observedText(row, language) +
      (row.conflict === 'none' ? '' : say({ zh: '（来源不一）', en: ' (sources disagree)' })),
    verdict: [stateWords[row.state], ...headings(attainment)].map(say).join(language === 'en' ? ', ' : '，'),
    state: row.state,
  };
}

/** The value judged, with its period where that is another than the promise's; of a recurrence every value. */
function observedText({ observed, seen, target }: PromiseRow, language: Language): string {
  const values = target.recurrence === null ? (observed === null ? [] : [observed]) : seen;
  const each = values.map(({ text, period }) => {
    if (period === target.period) return text;
    return language === 'en' ? `${text} (${period})` : `${text}（${period}）`;
  });
  return each.join(language === 'en' ? ', ' : '、') || '—';
}

/** Where it is heading, and the label of a profile that has labels of its own. */
function headings({ trajectory, rating }: Attainment): Localized[] {
  const label = rating?.label ?? null;
  const labels: Readonly<Record<string, Localized>> = ratingLabelWords;
  return [
    ...(trajectory === null ? [] : [trajectoryWords[trajectory]]),
    ...(label === null ? [] : [labels[label] ?? { zh: label, en: label }]),
  ];
}
