import { findCandidates } from '../../src/text/candidates/find-candidates.js';
import { findTableRows } from '../../src/text/candidates/table-rows.js';
import { compareWithSource } from '../../src/text/compare-with-source.js';
import { parseText } from '../../src/text/parse-text.js';
import { markOutline } from '../../src/text/raw/mark-outline.js';
import { readPlanFacts } from '../../src/text/raw/plan-facts.js';
import { readRawText } from '../../src/text/raw/raw-text.js';
import { sectionIds } from '../../src/text/raw/section-ids.js';
import { parseResponsibilities } from '../../src/text/responsibilities.js';

/** What is read in an invented text, a line for each thing, to be compared by eye. */
export interface ReadManner {
  /** Actions, tasks and safeguards: `a1t1 修公园`. */
  readonly outline: readonly string[];
  /** Who is responsible: `a1t1 lead 市公园局`. */
  readonly roles: readonly string[];
  /** What looks like a target: `goals-s1 > 30 个 2032 公园`. */
  readonly targets: readonly string[];
  /** Rows of tables by year: `annex-t1r1 公园（个） 2030: 10 → 2032: 30`. */
  readonly rows: readonly string[];
  /** Words of the source that the edited text does not have, or has otherwise. */
  readonly departures: readonly string[];
}

/** Reads a text as `xianxing new` does. */
export function readManner(source: string): ReadManner {
  const raw = readRawText(source);
  const { markdown, blocks } = markOutline(raw);
  const { clauses } = parseText(markdown, { sections: sectionIds(blocks) });
  const { period } = readPlanFacts(clauses);
  const parts = clauses.filter(({ kind }) => kind === 'action' || kind === 'task' || kind === 'safeguard');
  return {
    outline: parts.map(({ id, text }) => `${id} ${text}`.trim()),
    roles: Object.entries(parseResponsibilities(clauses)).flatMap(([id, roles]) =>
      roles.map(({ role, names, inherited }) => `${id} ${role} ${names.join(' ')}${inherited ? ' (inherited)' : ''}`),
    ),
    targets: findCandidates(clauses, period).map((found) =>
      [
        found.clause,
        found.operator,
        found.value ?? (found.low === null ? '-' : `${found.low}–${found.high}`),
        found.unit ?? '-',
        found.period ?? found.frequency ?? '-',
        found.name,
      ].join(' '),
    ),
    rows: findTableRows(clauses, period).map(({ row, name, unit, baseline, targets }) =>
      [
        row,
        `${name}（${unit ?? '-'}）`,
        ...(baseline ? [`${baseline.period}: ${baseline.value} →`] : []),
        ...targets.map(({ period: year, sign, value }) => `${year}: ${sign ?? ''}${value}`),
      ].join(' '),
    ),
    departures: compareWithSource(source, markdown, raw.repairs).map(({ message }) => message.en),
  };
}
