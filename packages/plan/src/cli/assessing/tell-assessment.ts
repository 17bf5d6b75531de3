import type { Assessment } from '../../attainment/assessment.js';
import type { Indicator } from '../../plan/indicator.js';
import type { Plan } from '../../plan/plan.js';
import { indicatorAttainments } from '../../table/indicator-attainments.js';
import { inLanguage } from '../../vocabulary/localized.js';
import type { AttainmentState } from '../../vocabulary/state.js';
import { formatTable } from '../format-table.js';
import { paint } from '../paint.js';
import type { Terminal } from '../terminal.js';
import { wrap } from '../wrap.js';
import { indicatorTitle, type PromiseCells, promiseCells } from './promise-cells.js';

const headers = [
  { zh: '指标', en: 'Indicator' },
  { zh: '期限', en: 'By' },
  { zh: '目标', en: 'Target' },
  { zh: '实际', en: 'Observed' },
  { zh: '判断', en: 'Verdict' },
];

const colours: { readonly [State in AttainmentState]: 'good' | 'bad' | 'quiet' | null } = {
  met: 'good',
  maintained: 'good',
  'met-early': 'good',
  'met-late': 'bad',
  'not-met': 'bad',
  'below-maintained-level': 'bad',
  unknown: 'quiet',
  'not-due': null,
};

/** Prints every promise of some indicators and what became of it: as a table, or as a list where the terminal is narrow. */
export function tellAssessment(
  indicators: readonly Indicator[],
  plan: Plan,
  assessment: Assessment,
  terminal: Terminal,
): void {
  const groups = indicators.map((indicator) => ({
    title: indicatorTitle(indicator, terminal.language),
    promises: indicatorAttainments(indicator, plan, assessment).map(({ attainment }) =>
      promiseCells(attainment, terminal.language),
    ),
  }));
  const promises = groups.flatMap((group) => group.promises);
  const rows = groups.flatMap((group) =>
    group.promises.map(({ period, target, observed, verdict }, index) => [
      index === 0 ? group.title : '',
      period,
      target,
      observed,
      verdict,
    ]),
  );
  const table = formatTable(
    headers.map((header) => inLanguage(header, terminal.language)),
    rows,
    terminal.columns,
    (text, row, column) => (column === 4 ? painted(text, promises[row], terminal) : text),
  );
  if (table !== null) for (const line of table) terminal.out(line);
  else for (const group of groups) tellGroup(group, terminal);
}

function tellGroup(
  { title, promises }: { title: string; promises: readonly PromiseCells[] },
  terminal: Terminal,
): void {
  if (promises.length === 0) return;
  for (const line of wrap(title, terminal.columns, '')) terminal.out(paint(line, 'strong', terminal));
  for (const promise of promises) {
    const { period, target, observed, verdict } = promise;
    const [colon, comma] = terminal.language === 'en' ? [': ', ', '] : ['：', '，'];
    const seen =
      observed === '—' ? '' : `${inLanguage({ zh: '实际', en: 'observed' }, terminal.language)} ${observed}${comma}`;
    const text = `${period}${period && ' '}${target}${colon}${seen}${verdict}`;
    for (const [index, line] of wrap(text, terminal.columns, '    ').entries())
      terminal.out(index === 0 ? line.replace('    ', '  ') : line);
  }
}

function painted(text: string, promise: PromiseCells | undefined, terminal: Terminal): string {
  const colour = promise === undefined ? null : colours[promise.state];
  return colour === null ? text : paint(text, colour, terminal);
}
