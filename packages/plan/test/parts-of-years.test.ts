import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../src/files/read-plan.js';
import { publishedObservation } from '../src/schema/published/evidence.js';
import { withCorruption } from './corruptions/corruption.js';

const inventedPlan = fileURLToPath(new URL('./invented-plan', import.meta.url));
const file = 'observations/footpath-length.csv';

/** The issues of the invented plan with one more row. */
function issuesWith(period: string, recorded: string): Promise<readonly string[]> {
  const row = `${period},140,final,press,same,stated,,evening-paper,,步道总长140公里,${recorded},,\n`;
  return withCorruption(inventedPlan, { file, replace: (text) => text + row }, async (copy) => {
    const { plan, issues } = await readPlan(copy);
    const read = plan?.observations.find((one) => one.period === period);
    if (read) publishedObservation.parse(read);
    return read ? issues.map(({ code }) => code) : issues.map(({ code }) => code).concat('not read');
  });
}

describe('a part of a year in the data', () => {
  it.each([
    ['2021-01..11', '2021-11-30', 'January to November, on the last day'],
    ['2021-Q3', '2021-09-30', 'a quarter, on its last day, which the axis of time puts a little before its end'],
    ['2021-H1', '2021-07-02', 'a half'],
    ['2021-07', '2021-07-31', 'a month, on its last day'],
  ])('%s recorded on %s is read and published: %s', async (period, recorded) => {
    expect(await issuesWith(period, recorded)).toEqual([]);
  });

  it.each([
    ['2021-01..11', '2021-11-29', 'observation-too-early'],
    ['2021-Q3', '2021-09-29', 'observation-too-early'],
    ['2021-01..12', '2022-01-10', 'not-a-period'],
    ['2021-02..11', '2021-12-10', 'not-a-period'],
    ['2021-1..11', '2021-12-10', 'not-a-period'],
  ])('%s recorded on %s is an issue: %s', async (period, recorded, code) => {
    expect(await issuesWith(period, recorded)).toContain(code);
  });
});
