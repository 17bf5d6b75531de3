import { plan } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';

const repost = 'innovation-plan-14th-five-year-repost';
const feature = 'high-tech-zone-feature-laitimes';
const article = 'innovative-park-article-repost';

/** indicator, period, value, definition, basis of the period, evidence, source */
const judged = [
  ['high-tech-zone-rank', '2016', 112, 'same', 'stated', 'repost', feature],
  ['high-tech-zone-rank', '2020', 95, 'same', 'inferred', 'repost', repost],
  ['high-tech-zone-rank', '2020', 96, 'same', 'stated', 'repost', feature],
  ['provincial-high-tech-zones', '2020', 1, 'near', 'inferred', 'repost', repost],
  ['high-tech-enterprises', '2016', 112, 'same', 'stated', 'repost', article],
  ['high-tech-enterprises', '2020', 380, 'same', 'inferred', 'repost', repost],
  ['new-rd-institutions', '2020', 5, 'near', 'inferred', 'repost', repost],
  ['national-incubators', '2017', 1, 'near', 'inferred', 'repost', article],
  ['national-incubators', '2020', 3, 'same', 'inferred', 'repost', repost],
  ['rd-institution-coverage', '2020', 38, 'same', 'inferred', 'repost', repost],
  ['provincial-agricultural-parks', '2020', 2, 'near', 'inferred', 'repost', repost],
  ['guangqing-park-high-tech-enterprises', '2022', 23, 'same', 'stated', 'official', 'guangqing-park-profile'],
  ['sustainable-development-zone', '2022-07', 0, 'same', 'stated', 'repost', 'sustainable-development-zones-list'],
  ['national-agricultural-park', '2022-08-10', 0, 'same', 'stated', 'official', 'yingde-agricultural-park-meeting'],
  ['high-tech-enterprise-listing', '2020', 1, 'near', 'stated', 'repost', 'haomei-prospectus'],
  ['high-tech-enterprise-listing', '2021', 1, 'near', 'stated', 'repost', 'jushi-listing-announcement'],
  ['high-tech-enterprise-listing', '2023', 1, 'near', 'stated', 'repost', 'haomei-annual-report-2023'],
] as const;

const rows = plan.observations;
const inOrder = (all: readonly (readonly unknown[])[]) => all.map((row) => row.join(' ')).sort();

describe('what public sources say', () => {
  it('is these seventeen figures, judged so, and no others', () => {
    const written = rows.map((row) => [
      row.indicator,
      row.period,
      row.value,
      row.definition,
      row.periodBasis,
      row.evidence,
      row.source,
    ]);
    expect(inOrder(written)).toEqual(inOrder(judged));
  });

  it('rests on a publication that was read, and on its words', () => {
    for (const row of rows) {
      const source = plan.sources[row.source];
      expect(source.url, row.source).toMatch(/^https?:\/\//);
      expect([source.retrieved, row.recorded]).toEqual(['2026-11-23', '2026-11-23']);
      expect(row.quote.trim(), row.source).not.toBe('');
    }
  });

  it('is cited from sources of which each is needed', () => {
    expect(Object.keys(plan.sources).sort()).toEqual([...new Set(rows.map((row) => row.source))].sort());
  });

  it.each([
    ['high-tech-zone-rank', '2018', 101, 'found without an address'],
    ['high-tech-zone-rank', '2017', 110, 'calculated by a reader, not printed'],
    ['high-tech-zone-rank', '2021', 100, 'among the top hundred is no place'],
    ['high-tech-enterprises', '2022', 430, 'a target for 2022'],
    ['new-rd-institutions', '2021', 2, 'a rank, not a number of institutions'],
    ['provincial-high-tech-zones', '2021', 1, 'concluded from a work plan'],
    ['invention-patent-applications', '2018', 201, 'patents granted, not applied for'],
    ['rd-intensity', '2020', 0.8, 'expected, in a masked year'],
    ['technological-upgrading-projects', '2021', 371, 'all projects, not the major ones'],
  ])('says nothing of %s in %s: %d was %s', (indicator, period) => {
    expect(rows.filter((row) => row.indicator === indicator && row.period === period)).toEqual([]);
  });

  it('says in a note why a figure only comes near, and why a period is inferred', () => {
    const doubtful = rows.filter((row) => row.definition === 'near' || row.periodBasis === 'inferred');
    expect(doubtful.filter((row) => row.note === null)).toEqual([]);
  });

  it('keeps both places of 2020', () => {
    const places = rows.filter((row) => row.indicator === 'high-tech-zone-rank' && row.period === '2020');
    expect(places.map((row) => row.value).sort()).toEqual([95, 96]);
  });

  it('knows the day of one listing, from an announcement made before it', () => {
    const dated = rows.filter((row) => row.occurredOn !== null);
    expect(dated.map((row) => [row.source, row.occurredOn])).toEqual([['jushi-listing-announcement', '2021-01-25']]);
  });

  it('was looked for in public web sources until the date of the data, for every indicator', () => {
    const searched = new Set(plan.searches.flatMap((search) => search.indicators));
    expect(Object.keys(plan.indicators).filter((id) => !searched.has(id as keyof typeof plan.indicators))).toEqual([]);
    expect(new Set(plan.searches.map((search) => search.until))).toEqual(new Set([plan.dataDate]));
  });
});
