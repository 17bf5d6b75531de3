import { standingObservations } from '@xianxing/plan';
import { plan } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';
import { leadCounts } from '../src/home/lead-counts.ts';
import { verdictCounts } from '../src/home/verdict-counts.ts';
import { verdictsText } from '../src/home/verdicts-text.ts';
import { homeWords } from '../src/home/words.ts';
import { judge } from '../src/progress/judged.ts';
import { tallyByPeriod } from '../src/progress/tally.ts';
import { attributes, dist, pagesOf } from './dist.ts';
import { wordsOf } from './words-of.ts';

const judged = judge(plan);
const pages = pagesOf(dist);
const pageAt = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';
describe('the lead', () => {
  it('counts every yearly target once', () => {
    const { total, notDue, met, notMet, unknown } = verdictCounts(judged);
    expect(total).toBe(judged.table.rows.length * judged.table.periods.length);
    expect(notDue + met + notMet + unknown).toBe(total);
    const tallied = tallyByPeriod(judged.table).flatMap(({ counts }) => counts.map(({ count }) => count));
    expect(tallied.reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it.each(['zh-CN', 'en'] as const)('says in %s what the data say', (language) => {
    const words = homeWords(language);
    const counts = leadCounts(judged);
    const html = pageAt(language === 'en' ? '/en/' : '/');
    const verdicts = verdictCounts(judged);
    expect(html).toContain(words.counts(counts, verdicts.total));
    expect(html).toContain(verdictsText(verdicts, words.verdicts));
    for (const [name, figure] of Object.entries(words.figures(counts)))
      expect(html).toContain(`<b>${counts[name as keyof typeof counts]}</b> ${figure}`);
  });
});

describe('the sources', () => {
  it.each(['/sources/', '/en/sources/'])('%s quotes the words of every observation in their own language', (path) => {
    const html = pageAt(path);
    const quotes = [...html.matchAll(/<blockquote lang="([^"]+)">([\s\S]*?)<\/blockquote>/g)];
    const shown = quotes.map(([, language, quote]) => `${language} ${wordsOf(quote ?? '')}`);
    const expected = standingObservations(plan.observations).map(
      ({ source, quote }) => `${plan.sources[source].language} ${quote}`,
    );
    expect(shown.sort()).toEqual(expected.sort());
    expect(Object.values(plan.sources).filter(({ url }) => !attributes(html, 'href').includes(url))).toEqual([]);
  });
});
