import { type Plan, taskSheet } from '@xianxing/plan';
import { describe, expect, it } from 'vitest';
import { plan as shown } from '../src/plan.ts';
import { judged, summaries } from '../src/progress/judged-plan.ts';
import { stateCounts } from '../src/tasks/state-counts.ts';
import { attributes, dist, pagesOf } from './dist.ts';

const plan: Plan = shown;
const pages = new Map(pagesOf(dist).map(({ path, html }) => [path, html]));
const page = (path: string): string => pages.get(path) ?? '';
const roots = ['/', '/en/'];

describe.each(roots)('the pages of tasks under %s', (root) => {
  it('lead from one task to the next through the whole plan, and back', () => {
    const ids = Object.keys(plan.tasks);
    const neighbour = (id: string, rel: string): string | undefined =>
      new RegExp(`<a href="[^"]*/tasks/([^/"]+)/" rel="${rel}">`).exec(page(`${root}tasks/${id}/`))?.[1];
    expect(ids.map((id) => neighbour(id, 'next'))).toEqual([...ids.slice(1), undefined]);
    expect(ids.map((id) => neighbour(id, 'prev'))).toEqual([undefined, ...ids.slice(0, -1)]);
  });

  it.each(Object.keys(plan.tasks))('%s links every clause to its place in the full text, and every unit', (id) => {
    const hrefs = attributes(page(`${root}tasks/${id}/`), 'href');
    const clauses = plan.clauses.filter(({ parent }) => parent === id);
    expect(clauses.length).toBeGreaterThan(0);
    for (const clause of clauses) expect(hrefs.some((href) => href.endsWith(`#${clause.id}`))).toBe(true);
    const { leadUnits, participatingUnits } = taskSheet(id, plan, judged.assessment, summaries);
    for (const unit of [...leadUnits, ...participatingUnits]) expect(hrefs).toContain(`${root}units/${unit.id}/`);
  });
});

describe.each(roots)('the list of actions under %s', (root) => {
  it('reaches every action, task and safeguard', () => {
    const hrefs = attributes(page(`${root}actions/`), 'href');
    const wanted = [
      ...Object.keys(plan.actions).map((id) => `${root}actions/${id}/`),
      ...Object.keys(plan.tasks).map((id) => `${root}tasks/${id}/`),
      ...Object.keys(plan.safeguards).map((id) => `${root}safeguards/#${id}`),
    ];
    expect(wanted.filter((href) => !hrefs.includes(href))).toEqual([]);
  });

  it('is one step from the first page', () => {
    expect(attributes(page(root), 'href')).toContain(`${root}actions/`);
  });
});

describe('counts by state', () => {
  const counts = [...Object.values(summaries.actions), ...Object.values(summaries.tasks)].map((one) => one.counts);
  const sum = (states: readonly { readonly count: number }[]): number =>
    states.reduce((all, one) => all + one.count, 0);

  it('add up to the targets that are due and to those that are not', () => {
    expect(counts.length).toBeGreaterThan(0);
    for (const one of counts) {
      const { due, notDue } = stateCounts(one);
      expect(sum(due)).toBe(one.due.total);
      expect(sum(notDue)).toBe(one.notDue.total);
    }
  });

  it('keep a target that was met late apart from one that was never met', () => {
    const [first] = counts;
    if (first === undefined) throw new Error('the plan has no actions');
    const late = { ...first, due: { ...first.due, total: 3, met: 0, notMet: 3, metLate: 1, unknown: 0 } };
    expect(stateCounts(late).due.map(({ state, count }) => [state, count])).toEqual([
      ['not-met', 2],
      ['met-late', 1],
    ]);
  });
});
