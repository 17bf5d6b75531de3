import { expect, test } from '@playwright/test';
import { inLanguage, type Language, type Plan, type ResponsibleUnit } from '@xianxing/plan';
import { plan as shown } from '../../src/plan.ts';
import { unitWords } from '../../src/units/words.ts';

const plan: Plan = shown;
const roots = { 'zh-CN': '/', en: '/en/' } as const satisfies Record<Language, string>;
const tasks = Object.values(plan.tasks);
const units = Object.values<ResponsibleUnit>(plan.responsibleUnits);

for (const language of ['zh-CN', 'en'] as const) {
  const words = unitWords(language);
  const path = `${roots[language]}units/`;
  const named = (ids: readonly string[], unit: string): boolean => ids.includes(unit);

  test(`${path}: every cell of the matrix says what the brackets of the plan say`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    const rows = await page.locator('.matrix tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        name: row.querySelector('th[scope="row"] a')?.textContent,
        kind: row.querySelector('th small')?.textContent,
        cells: [...row.querySelectorAll('td')].map((cell) => ({
          words: cell.textContent?.trim(),
          mark: getComputedStyle(cell, '::before').content.replace(/ ?\/ ?""$/, ''),
        })),
      })),
    );
    expect(rows).toEqual(
      units.map(({ id, name, kind }) => {
        const leads = tasks.filter(({ leadUnits }) => named(leadUnits, id));
        const joins = tasks.filter(({ participatingUnits }) => named(participatingUnits, id));
        return {
          name: inLanguage(name, language),
          kind: words.kinds[kind],
          cells: [
            ...tasks.map((task) => {
              if (leads.includes(task)) return { words: words.roles.lead, mark: '"●"' };
              if (joins.includes(task)) return { words: words.roles.participating, mark: '"○"' };
              return { words: '', mark: 'none' };
            }),
            ...[leads, joins].map(({ length }) => ({ words: `${length}`, mark: 'none' })),
          ],
        };
      }),
    );
  });

  test(`${path}: each column is headed by its task's number and name, under its action`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    const headed = await page
      .locator('.matrix th[scope="col"]')
      .evaluateAll((all) => all.map((head) => head.textContent?.replace(/\s+/g, ' ').trim()));
    const expected = tasks.map(({ number, title }) => `${number} ${inLanguage(title, language)}`);
    expect(headed).toEqual([words.heading, ...expected, words.roles.lead, words.roles.participating]);
    const spans = await page
      .locator('.matrix th[scope="colgroup"]')
      .evaluateAll((all) => all.map((head) => (head as HTMLTableCellElement).colSpan));
    expect(spans).toEqual(Object.values(plan.actions).map((action) => action.tasks.length));
    expect(await page.locator('.matrix th:not([scope])').count()).toBe(0);
  });

  test(`${path}: the list of narrow screens says the same`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(path);
    const cards = await page.locator('.card').evaluateAll((all) =>
      all.map((card) => {
        const after = (kind: string): string[] =>
          [...(card.querySelector(`.is-${kind} + ul`)?.querySelectorAll('a') ?? [])].map(
            (link) => link.getAttribute('href')?.split('/').at(-2) ?? '',
          );
        return {
          name: card.querySelector('h2 a')?.textContent,
          leads: after('lead'),
          participates: after('participating'),
        };
      }),
    );
    expect(cards).toEqual(
      units.map(({ id, name }) => ({
        name: inLanguage(name, language),
        leads: tasks.filter(({ leadUnits }) => named(leadUnits, id)).map((task) => task.id),
        participates: tasks.filter(({ participatingUnits }) => named(participatingUnits, id)).map((task) => task.id),
      })),
    );
  });

  for (const width of [320, 1023, 1024, 1280]) {
    test(`${path}: either the matrix or the list is rendered at ${width} px, never both`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const rendered = [await page.locator('.matrix').isVisible(), await page.locator('.narrow').isVisible()];
      expect(rendered).toEqual(width < 1024 ? [false, true] : [true, false]);
    });
  }
}

test('the matrix is reached by keyboard, scrolls by its keys, and keeps the names of the units in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.goto('/en/units/');
  const region = page.getByRole('region', { name: unitWords('en').caption(['lead', 'participating']) });
  const focused = () => region.evaluate((element) => element === document.activeElement);
  for (let press = 0; press < 40 && !(await focused()); press++) await page.keyboard.press('Tab');
  expect(await focused()).toBe(true);
  expect(await region.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');

  const left = () =>
    page
      .locator('.matrix tbody th')
      .first()
      .evaluate((head) => head.getBoundingClientRect().left);
  const before = await left();
  for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
  expect(Math.abs((await left()) - before)).toBeLessThanOrEqual(1);
});
