import type { IsoDate, Period } from '../../vocabulary/period.js';
import { findDeadlines } from '../candidates/when.js';
import type { Clause } from '../clause.js';

/** What a text says about itself; null where it does not say. */
export interface PlanFacts {
  readonly title: string | null;
  readonly status: { readonly is: 'draft' | 'adopted'; readonly words: string } | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly period: { readonly start: Period; readonly end: Period } | null;
  /** The day on which it was signed. */
  readonly issued: IsoDate | null;
  /** The last date that the text names, where it does not say from when to when it runs. */
  readonly lastDate: Period | null;
}

const draftWords = /征求意见稿|送审稿|公开征求意见|草案|讨论稿|审议稿/;
const adoptedWords = /现予?以?(?:印发|发布|公布)(?:给你们)?|现将[^。]{0,80}(?:印发|发布)给你们|自(?:印发|发布)之日起/;
const signatory = /(?:政府|办公室|办公厅|委员会|管委会|中心|[局厅部院署委])$/;
const day = /^([12]\d{3})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日$/;

/** Reads what a plan's text says about itself: in its title, and in the letter before it. */
export function readPlanFacts(clauses: readonly Clause[]): PlanFacts {
  const title = clauses.find(({ kind }) => kind === 'title')?.text ?? null;
  const letter = clauses.filter(({ id }) => id.startsWith('preamble-')).map(({ text }) => text);
  const signed = letter.findIndex((text) => day.test(text.normalize('NFKC')));
  const [, year = '', month = '', date = ''] = day.exec((letter[signed] ?? '').normalize('NFKC')) ?? [];
  const period = title === null ? null : spanOf(title);
  return {
    title,
    status: statusOf(title ?? '', letter),
    issuer: signed > 0 ? issuerOf(letter.slice(0, signed)) : null,
    place: /^(?:中共)?([\u4e00-\u9fff]{2,7}?(?:自治区|自治州|[省市县区州旗镇]))/.exec(title ?? '')?.[1] ?? null,
    period,
    issued: signed < 0 ? null : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
    lastDate: period === null ? lastDateOf(clauses) : null,
  };
}

function spanOf(title: string): PlanFacts['period'] {
  const plain = title.normalize('NFKC');
  const [, start, end] = /([12]\d{3})\s?年?\s?[-—–~～至]{1,2}\s?([12]\d{3})\s?年?/.exec(plain) ?? [];
  if (start && end && start <= end) return { start, end };
  const single = /([12]\d{3})\s?年度?/.exec(plain)?.[1];
  return single ? { start: single, end: single } : null;
}

function statusOf(title: string, letter: readonly string[]): PlanFacts['status'] {
  const draft = draftWords.exec(title) ?? draftWords.exec(letter.join('\n'));
  if (draft) return { is: 'draft', words: draft[0] };
  const adopted = adoptedWords.exec(letter.join('\n'));
  return adopted ? { is: 'adopted', words: adopted[0] } : null;
}

/** The lines right above the date that are names of bodies, without remarks in brackets. */
function issuerOf(above: readonly string[]): string | null {
  const names: string[] = [];
  for (const text of [...above].reverse()) {
    if (/^[（(].*[）)]$/.test(text)) continue;
    if (text.length > 30 || !signatory.test(text)) break;
    names.unshift(text);
  }
  return names.length > 0 ? names.join('、') : null;
}

function lastDateOf(clauses: readonly Clause[]): Period | null {
  const dates = clauses.flatMap(({ id, kind, text }) => {
    // The first row of a table has the years of its columns.
    if (kind === 'cell' && /r0c\d+$/.test(id) && text.length < 20)
      return findDeadlines(`到${text.replace(/[（(].*/, '')}`, null);
    return kind === 'sentence' ? findDeadlines(text, null) : [];
  });
  const periods = dates.flatMap(({ period, stated }) => (stated && period !== null ? [period] : []));
  return periods.reduce<Period | null>(
    (last, period) => (last === null || period.slice(0, 4) > last.slice(0, 4) ? period : last),
    null,
  );
}
