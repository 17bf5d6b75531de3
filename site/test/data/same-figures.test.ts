import type {
  PublishedAttainment,
  PublishedAttainments,
  PublishedIndicatorPart,
  PublishedTaskPart,
} from '@xianxing/plan/export';
import { plan } from '@xianxing/qingyuan';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { csv, halfDigit, json, numberIn, page } from './read-data.ts';

const { targets } = json<PublishedAttainments>('attainment.json');

describe('attainment.csv and attainment.json', () => {
  const rows = new Map(csv('attainment').map((row) => [row.target, row]));
  const told = (number: number | null): string => (number === null ? '' : `${number}`);

  it('judge the same targets', () => {
    expect([...rows.keys()].sort()).toEqual(targets.map(({ target }) => target).sort());
  });

  it.each(targets)('say the same of $target', (judged) => {
    const { margin, progress, expected, scheduleVariance, rates, numbers } = judged;
    expect(rows.get(judged.target)).toMatchObject({
      indicator: judged.indicator,
      state: judged.state,
      due: `${judged.due}`,
      attained: judged.attained === null ? '' : `${judged.attained}`,
      reasons: judged.reasons.join(' '),
      baseline: told(numbers.baseline),
      level: told(numbers.target),
      observed: told(numbers.observed),
      margin: told(margin.value),
      margin_reason: margin.reason ?? '',
      progress: told(progress.value),
      progress_reason: progress.reason ?? '',
      expected: told(expected.value),
      schedule_variance: told(scheduleVariance.value),
      rate_required: told(rates.required.value),
    });
  });
});

/** One line of the table of an indicator: a number is missing or is the very number. */
interface Line {
  readonly period: string;
  readonly state: string;
  readonly observed: number | null;
  readonly margin: number | null;
  readonly progress: number | null;
}

/** What the data say of one target, a line for each of its periods. */
function linesOf({
  promise,
  recurring,
  state,
  numbers,
  margin,
  progress,
  kind,
  evidence,
}: PublishedAttainment): Line[] {
  if (recurring === null) {
    const observed = kind === 'event' ? null : numbers.observed;
    return [{ period: promise.period ?? '', state, observed, margin: margin.value, progress: progress.value }];
  }
  // A value is shown also where there is nothing to compare it with.
  const seen = (period: string) => evidence.find((one) => one.period === period && one.use === 'judged')?.value ?? null;
  return recurring.periods.map((test) => ({
    period: test.period,
    state: test.attained === null ? (test.due ? 'unknown' : 'not-due') : test.attained ? 'met' : 'not-met',
    observed: test.value ?? seen(test.period),
    margin: test.margin.value,
    progress: null,
  }));
}

/** The rows of the page's table that judge something. */
const judgedRows = (document: HTMLElement): HTMLElement[] =>
  document.querySelectorAll('table.rows tbody tr').filter((row) => row.querySelector('.v') !== null);

describe.each(['', 'en/'])('the pages of indicators under /%s', (folder) => {
  it.each(Object.keys(plan.indicators))('%s shows the numbers of its JSON file', (id) => {
    const { attainments } = json<PublishedIndicatorPart>(`indicators/${id}.json`);
    expect(attainments).toEqual(targets.filter(({ indicator }) => indicator === id));
    const document = page(`${folder}indicators/${id}/`);
    const event = plan.indicators[id as keyof typeof plan.indicators].kind === 'event';
    const measured = document.querySelectorAll('table.rows thead th').length === 7;
    const rows = judgedRows(document);
    const lines = attainments.flatMap(linesOf);
    expect(rows).toHaveLength(lines.length);
    // The page puts the rows in the order of time, and of the text within a period.
    for (const row of rows) {
      const cells = row.querySelectorAll('td').map(({ text }) => text);
      const year = /\d{4}/.exec(row.querySelector('th')?.text ?? '')?.[0] ?? '';
      const shown = {
        observed: event ? null : numberIn(cells[1] ?? ''),
        margin: event ? null : numberIn(cells[3] ?? ''),
        progress: event || !measured ? null : numberIn(cells[4] ?? ''),
      };
      const state = row.querySelector('.v')?.classList.value.find((name) => name !== 'v');
      const at = lines.findIndex(
        (line) =>
          line.period.startsWith(year) &&
          line.state === state &&
          line.observed === shown.observed &&
          same(event ? null : line.margin, shown.margin, cells[3] ?? '', 1) &&
          same(event || !measured ? null : line.progress, shown.progress, cells[4] ?? '', 100),
      );
      expect([row.text, at >= 0]).toEqual([row.text, true]);
      lines.splice(at, 1);
    }
    expect(lines).toEqual([]);
  });
});

function same(exact: number | null, shown: number | null, text: string, times: number): boolean {
  if (exact === null || shown === null) return exact === shown;
  return Math.abs(exact * times - shown) <= halfDigit(text);
}

describe.each(['', 'en/'])('the pages of tasks under /%s', (folder) => {
  it.each(Object.keys(plan.tasks))('%s shows the verdicts and values of its JSON file', (id) => {
    const { judgements } = json<PublishedTaskPart>(`tasks/${id}.json`);
    const shown = page(`${folder}tasks/${id}/`)
      .querySelectorAll('table.targets tbody')
      .flatMap((body) => {
        const indicator = /indicators\/([^/]+)\//.exec(body.querySelector('th a')?.getAttribute('href') ?? '')?.[1];
        const rows = body.querySelectorAll('tr').filter((row) => row.querySelector('.v') !== null);
        return rows.map((row) => {
          const state = row.querySelector('.v')?.classList.value.find((name) => name !== 'v');
          return `${indicator} ${state} ${numberIn(row.querySelector('b.o')?.text ?? '')}`;
        });
      });
    const kinds: Readonly<Record<string, { readonly kind: string }>> = plan.indicators;
    const told = judgements.map(({ indicator, state, observed, target }) => {
      const recurs = targets.some((one) => one.target === target && one.recurring !== null);
      const value = kinds[indicator]?.kind === 'event' || recurs ? null : observed;
      return `${indicator} ${state} ${value}`;
    });
    expect(shown.sort()).toEqual(told.sort());
  });
});

describe('observations.csv and targets.csv', () => {
  it('hold the observations of observations.json', () => {
    const { observations } = json<{
      observations: { indicator: string; period: string; value: number; source: string }[];
    }>('observations.json');
    expect(observations.length).toBeGreaterThan(0);
    const rows = csv('observations').map(({ indicator, period, value, source }) => ({
      indicator,
      period,
      value,
      source,
    }));
    expect(rows).toEqual(
      observations.map(({ indicator, period, value, source }) => ({ indicator, period, value: `${value}`, source })),
    );
  });

  it('hold the targets of plan.json', () => {
    const { indicators } = json<{ indicators: { targets: { id: string; value: number | null; quote: string }[] }[] }>(
      'plan.json',
    );
    expect(csv('targets').map(({ target, value, quote }) => ({ target, value, quote }))).toEqual(
      indicators.flatMap((indicator) =>
        indicator.targets.map(({ id, value, quote }) => ({
          target: id,
          value: value === null ? '' : `${value}`,
          quote,
        })),
      ),
    );
  });
});
