import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Something axe could not decide, and why it is no barrier. */
interface Explained {
  readonly rule: string;
  /** What axe says of it. */
  readonly says: RegExp;
  /** Where it stands. */
  readonly within: string;
  readonly why: string;
}

const explained: readonly Explained[] = [
  {
    rule: 'color-contrast',
    says: /too short to determine/,
    within: '.scroll',
    why: 'a lone digit or sign of a table, in the colours of its neighbours',
  },
  {
    rule: 'color-contrast',
    says: /obscured by another element/,
    within: '.scroll',
    why: 'text that a scroll region hides at the moment, or a heading that stays while it scrolls',
  },
  {
    rule: 'color-contrast',
    says: /./,
    within: 'figure svg',
    why: 'letters of a drawing: measured in indicators.spec.ts',
  },
  {
    rule: 'color-contrast',
    says: /overlap|obscured/,
    within: '.expressive-code',
    why: 'a long line of code under the button that copies it, which is seen only when it is wanted',
  },
  {
    rule: 'color-contrast',
    says: /non-text characters|too short to determine/,
    within: '.sl-markdown-content',
    why: 'a lone sign or digit, or a ruled line, in the colours of its neighbours',
  },
  {
    rule: 'color-contrast',
    says: /pseudo element/,
    within: 'site-search dialog',
    why: 'the lines drawn beside what the search of the documentation found',
  },
];

/** What axe objects to, best practice included, and what it could not decide and nobody has explained. */
export async function barriers(page: Page): Promise<string[]> {
  // Evaluated, not loaded: the content policy of the pages lets no script in, and pages are tested under it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, doubts } = await page.evaluate(
    async (places) => {
      const rules = { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } };
      const run = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        rules,
        resultTypes: ['violations', 'incomplete'],
      });
      const doubts = run.incomplete.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any, all, none, target }) => ({
          rule: id,
          html,
          says: [...any, ...all, ...none].map(({ message }) => message).join('; '),
          within: places.filter((place) => document.querySelector(String(target[0]))?.closest(place) != null),
        })),
      );
      return {
        violations: run.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        doubts,
      };
    },
    explained.map(({ within }) => within),
  );
  const open = doubts.filter(
    (doubt) =>
      !explained.some(
        ({ rule, says, within }) => rule === doubt.rule && says.test(doubt.says) && doubt.within.includes(within),
      ),
  );
  return [...violations, ...open.map(({ rule, html, says }) => `${rule}, undecided (${says}): ${html}`)];
}
