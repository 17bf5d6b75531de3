import type { Plan } from '../../plan/plan.js';
import type { PlanDifferences } from '../../table/plan-differences.js';
import type { Localized } from '../../vocabulary/localized.js';
import { recordLines, tellClause, tellIndicator, tellSource, tellTarget } from './record-lines.js';
import { lostRowLine, type NameOf, rowChangeLine } from './row-lines.js';
import { verdictLine } from './verdict-lines.js';

/** Differences of one sort, a line each. */
export interface DifferenceSection {
  readonly title: Localized;
  readonly lines: readonly Localized[];
}

/** What differs between two versions of a plan, in words; sections without a line are left out. */
export function differenceSections(differences: PlanDifferences, before: Plan, after: Plan): DifferenceSection[] {
  const nameOf: NameOf = (id) => (after.indicators[id] ?? before.indicators[id])?.name ?? { zh: id, en: id };
  const { dataDate, dataChanges, lostRows, indicators, targets, sources, clauses, verdicts } = differences;
  const moved = dataDate.before === dataDate.after ? [] : [same(`${dataDate.before} → ${dataDate.after}`)];
  const sections: DifferenceSection[] = [
    { title: { zh: '判断', en: 'Verdicts' }, lines: verdicts.map(verdictLine) },
    {
      title: { zh: '观测值', en: 'Observations' },
      lines: dataChanges.map((change) => rowChangeLine(change, nameOf)),
    },
    {
      title: {
        zh: '消失或被改写的观测行（修订或撤回须另加一行，原行不动）',
        en: 'Rows that are gone or were rewritten (a revision or a withdrawal is a new row; the old one stays)',
      },
      lines: lostRows.map((row) => lostRowLine(row, nameOf)),
    },
    { title: { zh: '数据日期', en: 'Date of the data' }, lines: moved },
    { title: { zh: '目标', en: 'Targets' }, lines: recordLines(targets, tellTarget) },
    { title: { zh: '指标', en: 'Indicators' }, lines: recordLines(indicators, tellIndicator) },
    { title: { zh: '来源', en: 'Sources' }, lines: recordLines(sources, tellSource) },
    { title: { zh: '条款', en: 'Clauses' }, lines: recordLines(clauses, tellClause) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function same(text: string): Localized {
  return { zh: text, en: text };
}
