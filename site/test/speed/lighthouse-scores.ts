import lighthouse from 'lighthouse';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page in each of its categories (1 is best), and what it found wanting. */
export interface Scores {
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  readonly wanting: readonly string[];
}

/** Asks Lighthouse, as a phone, through the debugging port of a running browser. */
export async function lighthouseScores(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] });
  if (result === undefined) throw new Error(`Lighthouse had nothing to say of ${url}`);
  const { categories: scored, audits } = result.lhr;
  const score = (name: (typeof categories)[number]): number => scored[name]?.score ?? Number.NaN;
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    wanting: categories.flatMap((name) =>
      (scored[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const audit = audits[id];
        return weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1 ? [`${name}: ${audit?.title}`] : [];
      }),
    ),
  };
}
