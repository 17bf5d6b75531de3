import { createHash } from 'node:crypto';
import { findCandidates } from '../../text/candidates/find-candidates.js';
import { findTableRows } from '../../text/candidates/table-rows.js';
import type { Clause } from '../../text/clause.js';
import { parseText } from '../../text/parse-text.js';
import { markOutline } from '../../text/raw/mark-outline.js';
import { readPlanFacts } from '../../text/raw/plan-facts.js';
import { printedBodies } from '../../text/raw/printed-bodies.js';
import { readRawText } from '../../text/raw/raw-text.js';
import { sectionIds } from '../../text/raw/section-ids.js';
import type { Repair } from '../../text/repair.js';
import { textFiles } from '../../text/text-issue.js';
import { remarkFiles } from '../draft/read-draft.js';
import { numeralsYaml } from './numerals-yaml.js';
import { planYaml } from './plan-yaml.js';
import { type NewIndicator, proseIndicator } from './prose-indicator.js';
import { repairsYaml } from './repairs-yaml.js';
import { tableIndicator } from './table-indicator.js';
import { unitsYaml } from './units-yaml.js';
import { emptyYaml, toYaml } from './yaml-text.js';

/** What a machine read in the text of a plan, as the files of a data folder. */
export interface DraftFiles {
  /** Content by path inside the folder; the source is byte for byte what was given. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly found: { readonly [What in 'tasks' | 'responsibleUnits' | 'indicators' | 'targets' | 'repairs']: number };
}

/**
 * The data folder of a plan, drawn up from its text by rules alone. What no rule tells is left out, and what a person has to look at is
 * marked `# 待核 / to check`.
 *
 * @param bytes - The text as received.
 * @param source - The same, decoded.
 * @param id - Id of the plan.
 * @example
 * const text = '示例公园计划（2030—2032年）\n一、任务\n（一）修公园。到2032年，建成公园超30个。（责任单位：市公园局）';
 * draftFiles(new TextEncoder().encode(text), text, 'parks').found.targets; //=> 1
 */
export function draftFiles(bytes: Uint8Array, source: string, id: string): DraftFiles {
  const raw = readRawText(source);
  const { markdown, blocks } = markOutline(raw);
  const sections = sectionIds(blocks);
  const { clauses } = parseText(markdown, { sections });
  const facts = readPlanFacts(clauses);
  const bodies = printedBodies(clauses);
  const indicators = indicatorsOf(clauses, facts.period);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const files = new Map<string, string | Uint8Array>([
    ['plan.yaml', planYaml({ id, facts, sections, sha256 })],
    [textFiles.source, bytes],
    [textFiles.edited, markdown],
    [textFiles.repairs, repairsOf(raw.repairs)],
    [remarkFiles.notes, emptyYaml('校注：编号 → clause、quote、text / Notes on the text: id → clause, quote, text')],
    [remarkFiles.nonTargets, emptyYaml('不是目标的词句及理由 / Words that are no target, with the reason')],
    [remarkFiles.numerals, numeralsYaml(clauses)],
    ['responsible-units.yaml', unitsYaml(bodies)],
    ['sources.yaml', emptyYaml('观测值的来源 / Sources of observations')],
    ['searches.yaml', emptyYaml('查过什么 / What was looked for')],
    ...indicators.map(({ id: name, value, remarks }) => [`indicators/${name}.yaml`, toYaml(value, remarks)] as const),
  ]);
  const targets = indicators.reduce(
    (sum, { value }) => sum + (Array.isArray(value.targets) ? value.targets.length : 0),
    0,
  );
  const divided = new Set(clauses.flatMap(({ kind, parent }) => (kind === 'task' ? [parent] : [])));
  const tasks = clauses.filter(({ id, kind }) => kind === 'task' || (kind === 'action' && !divided.has(id))).length;
  const found = {
    tasks,
    responsibleUnits: bodies.length,
    indicators: indicators.length,
    targets,
    repairs: raw.repairs.length,
  };
  return { files, found };
}

function repairsOf(repairs: readonly Repair[]): string {
  return repairs.length > 0
    ? repairsYaml(repairs)
    : emptyYaml('整理文本与原文的不同 / How the edited text departs from its source');
}

/** One for each row of a table by year, then one for each candidate of the prose. */
function indicatorsOf(clauses: readonly Clause[], span: { start: string; end: string } | null): NewIndicator[] {
  const rows = findTableRows(clauses, span).filter(({ targets }) => targets.length > 0);
  const counts = new Map<string, number>();
  const prose = findCandidates(clauses, span).map((candidate) => {
    const nth = (counts.get(candidate.clause) ?? 0) + 1;
    counts.set(candidate.clause, nth);
    return proseIndicator(candidate, `${candidate.clause}-${nth}`, span);
  });
  return [...rows.map(tableIndicator), ...prose];
}
