import { expect, test } from '@playwright/test';
import { type Indicator, indicatorFigure, indicatorTable, inLanguage, type Language, type Plan } from '@xianxing/plan';
import { rowCells } from '../../src/indicators/row-cells.ts';
import { cellWords } from '../../src/live/cell-words.ts';
import { plan as shown } from '../../src/plan.ts';
import { judge } from '../../src/progress/judged.ts';

const plan: Plan = shown;
const { assessment } = judge(plan);
const indicators = Object.values<Indicator>(plan.indicators);
const roots = { 'zh-CN': '/', en: '/en/' } as const satisfies Record<Language, string>;
const pathOf = ({ id }: Indicator): string => `indicators/${id}/`;

const withConflict = indicators.filter(({ targets }) =>
  targets.some(({ id }) => assessment.targets[id]?.evidence.some(({ use }) => use === 'outranked')),
);
const withNear = indicators.filter((indicator) => (indicatorFigure(indicator, plan, assessment)?.near.length ?? 0) > 0);
const events = indicators.filter(({ kind }) => kind === 'event');
const recurrent = indicators.filter(({ targets }) => targets.some(({ recurrence }) => recurrence?.every === 'quarter'));
/** One of each sort of page. */
const sample = [withConflict[0], withNear[0], events[0], recurrent[0]].filter((one) => one !== undefined);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the letters of a figure stand out from the page, ${colorScheme}`, async ({ page: tab }) => {
    await tab.emulateMedia({ colorScheme });
    await tab.goto(`/${pathOf(withConflict[0] as Indicator)}`);
    const ratios = await tab.locator('figure svg text').evaluateAll((letters) => {
      const light = (colour: string): number => {
        const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
        const [red = 0, green = 0, blue = 0] = parts.map((c) =>
          c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const paper = light(getComputedStyle(document.documentElement).backgroundColor);
      return letters.map((text) => {
        const ink = light(getComputedStyle(text).fill);
        return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      });
    });
    expect(ratios.length).toBeGreaterThan(0);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });
}

for (const language of ['zh-CN', 'en'] as const) {
  test(`${roots[language]}: every indicator's table says what the data say`, async ({ browser }) => {
    const tab = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    for (const indicator of indicators) {
      const view = { language, words: cellWords(language), links: () => null };
      const said = rowCells(indicator, indicatorTable(indicator, plan, assessment), view).filter(
        ({ target }) => target,
      );
      await tab.goto(`${roots[language]}${pathOf(indicator)}`);
      const cells = await tab
        .locator('.rows tbody tr:has(.v)')
        .evaluateAll((all) =>
          all.map((row) =>
            [row.children[1]?.textContent, row.querySelector('.v')?.textContent].map((text) => text?.trim()),
          ),
        );
      expect(cells, indicator.id).toEqual(said.map(({ target, verdict: [words] }) => [target, words?.[2]]));
    }
    await tab.close();
  });

  test(`${roots[language]}: the list names every indicator once and leads to its page`, async ({ page: tab }) => {
    await tab.goto(`${roots[language]}indicators/`);
    const links = tab.locator('.indicators h3 a');
    const expected = indicators.map((indicator) => `${roots[language]}${pathOf(indicator)}`).sort();
    expect((await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).sort()).toEqual(expected);
  });
}

test('a figure has a name and words, and neither draws nor says a value where nothing is known', async ({
  page: tab,
}) => {
  for (const indicator of indicators) {
    const figure = indicatorFigure(indicator, plan, assessment);
    await tab.goto(`/${pathOf(indicator)}`);
    const image = tab.getByRole('img');
    await expect(image, indicator.id).toHaveCount(figure === null ? 0 : 1);
    if (figure === null) continue;
    await expect(image).toHaveAccessibleName(new RegExp(inLanguage(indicator.name, 'zh-CN')));
    await expect(image).toHaveAccessibleDescription(/./);
    await expect(image.locator('path.observed')).toHaveCount(figure.observed.length);
    await expect(image.locator('path.unknown')).toHaveCount(figure.unknown.length);
    await expect(image.locator('path.near')).toHaveCount(figure.near.length);
  }
});

test('exactly one of table and list is rendered, at any width', async ({ page: tab }) => {
  await tab.goto(`/${pathOf(sample[0] as Indicator)}`);
  for (const width of [320, 390, 767, 768, 1280]) {
    await tab.setViewportSize({ width, height: 900 });
    const visible = [tab.locator('.rows'), tab.locator('.narrow')].map((part) => part.isVisible());
    expect((await Promise.all(visible)).filter(Boolean), `${width} px`).toHaveLength(1);
  }
});

test('nothing of the working is folded away from a search within the page', async ({ page: tab }) => {
  for (const indicator of sample) {
    await tab.goto(`/${pathOf(indicator)}working/`);
    const details = tab.locator('details');
    await expect(details).toHaveCount(indicator.targets.length);
    expect(await details.evaluateAll((all) => all.every((one) => (one as HTMLDetailsElement).open))).toBe(true);
  }
});

test('an observed number leads to the words of its source, beside those of a source that says otherwise', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 1280, height: 900 });
  const [indicator] = withConflict;
  await tab.goto(`/${pathOf(indicator as Indicator)}`);
  await tab.locator('.rows tr:has(.o) td:last-child a').first().click();
  await expect(tab).toHaveURL(/\/working\/#e-/);
  await expect(tab.locator(':target blockquote')).toBeInViewport();
  await expect(tab.locator('.sides:has(:target) blockquote')).toHaveCount(2);
});

test('in forced colours the parts of a figure stand out from the page', async ({ page: tab }) => {
  await tab.emulateMedia({ forcedColors: 'active' });
  await tab.goto(`/${pathOf(withConflict[0] as Indicator)}`);
  const colours = await tab
    .locator('svg path.observed')
    .first()
    .evaluate((dot) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.setProperty('forced-color-adjust', 'none');
      probe.style.setProperty('color', 'Canvas');
      return { dot: getComputedStyle(dot).fill, page: getComputedStyle(probe).color };
    });
  expect(colours.dot).not.toBe(colours.page);
});
