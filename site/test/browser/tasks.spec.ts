import { expect, test } from '@playwright/test';
import { type Clause, inLanguage, type Language, type Plan, stateWords, taskSheet } from '@xianxing/plan';
import { cellWords } from '../../src/live/cell-words.ts';
import { plan as shown } from '../../src/plan.ts';
import { judged, summaries } from '../../src/progress/judged-plan.ts';
import { verdictWords } from '../../src/progress/verdict-words.ts';

const plan: Plan = shown;
const roots = { 'zh-CN': '/', en: '/en/' } as const satisfies Record<Language, string>;
const tasks = Object.keys(plan.tasks);
const sheetOf = (id: string) => taskSheet(id, plan, judged.assessment, summaries);
for (const language of ['zh-CN', 'en'] as const) {
  const words = ({ id, text }: Clause): string => (language === 'en' ? (plan.translation[id] ?? '') : text);

  test(`${roots[language]}tasks/: every task says its words sentence by sentence, and what became of each promise`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const id of tasks) {
      await page.goto(`${roots[language]}tasks/${id}/`);
      const said = await page.locator('.passage li').evaluateAll((items) =>
        items.map((item) => {
          const copy = item.querySelector('p')?.cloneNode(true) as HTMLElement;
          for (const mark of copy.querySelectorAll('sup, a.v')) mark.remove();
          return { id: item.id, words: copy.textContent?.trim() };
        }),
      );
      const sentences = plan.clauses.filter(({ parent, kind }) => parent === id && kind === 'sentence');
      expect(said).toEqual(sentences.map((clause) => ({ id: clause.id, words: words(clause) })));

      const promises = sheetOf(id).groups.flatMap((group) => group.promises);
      const verdicts = page.locator('.targets td:last-child .v');
      expect(await verdicts.allTextContents()).toEqual(promises.map((row) => verdictWords(row, cellWords(language))));
    }
    await page.close();
  });
}

test('a promise marked in the words leads to what became of it, by keyboard too', async ({ page }) => {
  const row = tasks
    .flatMap((id) => sheetOf(id).groups.flatMap((group) => group.promises))
    .find(({ target }) => judged.anchors.has(target.id) && plan.tasks[target.clause.replace(/s\d+$/, '')]);
  if (row === undefined) throw new Error('no task promises anything in its sentences');
  const anchor = judged.anchors.get(row.target.id) ?? '';
  await page.goto(`/tasks/${row.target.clause.replace(/s\d+$/, '')}/`);
  const mark = page.locator(`.passage a[href="#${anchor}"]`).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(`#${anchor}`);
  await expect(page.locator(`tr[id="${anchor}"]`)).toBeInViewport();
});

test('the list of actions says how the targets of each stand, with what they are counted of', async ({ page }) => {
  await page.goto('/actions/');
  for (const action of Object.values(plan.actions)) {
    const counts = summaries.actions[action.id]?.counts;
    if (counts === undefined) throw new Error(`no counts of ${action.id}`);
    const shownCounts = page.locator(`#${action.id} > div .counts`);
    await expect(shownCounts).toContainText(` ${counts.due.total} `);
    for (const [state, count] of [
      ['met', counts.due.met],
      ['unknown', counts.due.unknown],
    ] as const) {
      const found = await shownCounts.locator(`.${state}`).allTextContents();
      expect(found).toEqual(count === 0 ? [] : [`${inLanguage(stateWords[state], 'zh-CN')} ${count}`]);
    }
  }
});
