import type { Candidate } from '../../text/candidates/candidate.js';
import type { PlanSpan } from '../../text/candidates/when.js';
import type { Localized } from '../../vocabulary/localized.js';
import { doubtWords } from './doubt-words.js';
import { inBoth, type Remarks } from './yaml-text.js';

/** An indicator file before it is written. */
export interface NewIndicator {
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly remarks: Remarks;
}

const event = { zh: '是／否', en: 'yes or no', basis: 'inferred' };
const times = { zh: '次', en: 'times', basis: 'inferred' };

/** The indicator that a candidate of the prose becomes; where neither it nor the plan names a period, that is left to a person. */
export function proseIndicator(candidate: Candidate, id: string, span: PlanSpan): NewIndicator {
  const { name, unit, operator, clause, quote, period, frequency, basis, doubts } = candidate;
  const undated = frequency === null ? period === null : span === null;
  const isEvent = operator === 'event';
  const measure = isEvent
    ? event
    : unit !== null
      ? { zh: unit, basis: 'stated' }
      : doubts.includes('once')
        ? times
        : null;
  const target = {
    id: `${id}-${frequency === null ? (period?.toLowerCase() ?? 'undated') : `each-${frequency}`}`,
    ...(undated
      ? {}
      : frequency === null
        ? { period: written(period ?? '') }
        : { recurrence: recurrence(frequency, span) }),
    ...(basis === 'inferred' ? { periodBasis: 'inferred' } : {}),
    ...amountOf(candidate),
    clause,
    quote,
    ...noteOf(candidate, span),
  };
  const value = {
    name: { zh: name },
    kind: kindOf(candidate),
    direction: isEvent ? 'event' : operator === '<' || operator === '<=' || isRank(candidate) ? 'lower' : 'higher',
    ...(measure === null ? {} : { unitOfMeasure: measure }),
    targets: [target],
  };
  const about = [...(undated ? [missing(frequency)] : []), ...doubts.map((doubt) => doubtWords[doubt])];
  return {
    id,
    value,
    remarks: {
      '': '编号、名称、类型与方向由程序按原文拟定 / id, name, kind and direction were drawn up by rules from the text',
      ...(about.length > 0 ? { 'targets.0': inBoth(about) } : {}),
      ...(measure === null ? { targets: '缺计量单位 unitOfMeasure / the unit of measure is missing' } : {}),
    },
  };
}

function missing(frequency: Candidate['frequency']): Localized {
  return frequency === null
    ? { zh: '缺目标期 period', en: 'the period is missing' }
    : {
        zh: `缺 recurrence：every: ${frequency}，首期 from，末期 to`,
        en: `the recurrence is missing: every: ${frequency}, from, to`,
      };
}

/** A year as a number, as people write it. */
export function written(period: string): string | number {
  return /^\d{4}$/.test(period) ? Number(period) : period;
}

function amountOf({ operator, value, low, high, frequency }: Candidate) {
  if (operator === 'in') return { operator, low, high, reading: 'at-least-lower' };
  if (operator === 'improve')
    return { operator, value, relativeTo: frequency === 'year' ? 'previous-actual' : 'baseline' };
  return { operator: operator === 'event' ? '>=' : operator, value };
}

function recurrence(every: NonNullable<Candidate['frequency']>, span: PlanSpan) {
  const [start = '', end = ''] = [span?.start.slice(0, 4), span?.end.slice(0, 4)];
  const ends = { year: ['', ''], half: ['-H1', '-H2'], quarter: ['-Q1', '-Q4'], month: ['-01', '-12'] } as const;
  const [first, last] = ends[every];
  return { every, from: written(start + first), to: written(end + last) };
}

function kindOf(candidate: Candidate): string {
  const { operator, unit, value, frequency } = candidate;
  if (operator === 'event') return 'event';
  if (isRank(candidate)) return 'rank';
  if (unit === '%') return value !== null && value > 100 ? 'index' : 'percentage';
  if (unit?.includes('百分点')) return 'percentage';
  if (frequency === null) return 'stock';
  return unit === '次' || unit === null ? 'periodic' : 'flow';
}

function isRank({ unit, name, quote }: Candidate): boolean {
  return unit === '位' && /前\s?\S{1,4}\s?位|排名|位次|进步|前进/.test(name + quote);
}

/** What a reader has to know of a target whose number or date does not stand in its words. */
function noteOf({ doubts, period }: Candidate, span: PlanSpan): { note?: Localized } {
  if (doubts.includes('coverage')) {
    return {
      note: {
        zh: '“全覆盖”按覆盖率 100% 理解；原文没有写总数。',
        en: 'Full coverage is read as 100%; the text does not state the total.',
      },
    };
  }
  if (doubts.includes('doubling'))
    return { note: { zh: '“翻番”按倍数理解。', en: 'A doubling is read as a multiple.' } };
  if (doubts.includes('once'))
    return {
      note: {
        zh: '原文没有写次数，按每期一次理解。',
        en: 'The text gives no number of times; it is read as once each time.',
      },
    };
  if (doubts.includes('no-date') && span) {
    return {
      note: {
        zh: `原文没有写明期限，以计划期末 ${period} 年为准。`,
        en: `The sentence names no date; the end of the plan, ${period}, stands for it.`,
      },
    };
  }
  return {};
}
