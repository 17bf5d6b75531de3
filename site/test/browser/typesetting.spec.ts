import { expect, type Page, test } from '@playwright/test';

interface Lines {
  /** Signs that may not begin a line, with the words before them. */
  readonly badly: readonly string[];
  readonly count: number;
  /** The longest line, in letters, and the lowest and the highest, in heights of a letter. */
  readonly longest: number;
  readonly heights: readonly [number, number];
}

/** How the paragraphs of a part of the open page are broken into lines. */
function linesOf(page: Page, part: string): Promise<Lines> {
  return page.locator(part).evaluate((root) => {
    const badly: string[] = [];
    const heights: number[] = [];
    let [count, longest] = [0, 0];
    for (const paragraph of root.querySelectorAll('p')) {
      const style = getComputedStyle(paragraph);
      const letter = Number.parseFloat(style.fontSize);
      heights.push(Math.round((Number.parseFloat(style.lineHeight) / letter) * 100) / 100);
      longest = Math.max(longest, paragraph.clientWidth / letter);
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let [bottom, before] = [0, ''];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest('sup')) continue;
        const words = node.textContent ?? '';
        for (let at = 0; at < words.length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const [box] = range.getClientRects();
          if (box === undefined || box.width === 0) continue;
          if (box.top >= bottom - 2) {
            count++;
            if (/[、。，．：；？！）》」』〉】]/.test(words.charAt(at))) badly.push(`${before}|${words.charAt(at)}`);
          }
          bottom = Math.max(box.bottom, box.top >= bottom - 2 ? 0 : bottom);
          before = (before + words.charAt(at)).slice(-12);
        }
      }
    }
    return { badly, count, longest, heights: [Math.min(...heights), Math.max(...heights)] as const };
  });
}

for (const width of [320, 390, 768, 1280]) {
  test(`at ${width} px no line of the text begins with a sign that closes, and lines are neither long nor tight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/plan/');
    const { badly, count, longest, heights } = await linesOf(page, '#text');
    expect(count).toBeGreaterThan(200);
    expect(badly).toEqual([]);
    expect(longest).toBeLessThanOrEqual(34);
    expect(heights[0]).toBeGreaterThanOrEqual(1.75);
    expect(heights[1]).toBeLessThanOrEqual(1.875);
  });
}

test('a line that begins with a comma would be seen', async ({ page }) => {
  await page.setContent(
    '<div id="text"><p style="font-size:20px;line-height:1.8;width:3em">三个字<br>，三个字</p></div>',
  );
  expect((await linesOf(page, '#text')).badly).toEqual(['三个字|，']);
});

test('no words of the text are folded away from a search within the page', async ({ page }) => {
  for (const path of ['/plan/', '/en/plan/', '/plan/text/', '/en/plan/text/']) {
    await page.goto(path);
    await expect(page.locator('#text details:not([open]), #text [hidden]')).toHaveCount(0);
    const hidden = await page
      .locator('#text :is(p, h1, h2, h3, h4, td, th, li)')
      .evaluateAll((parts) =>
        parts.filter((part) => !part.checkVisibility({ visibilityProperty: true })).map((part) => part.textContent),
      );
    expect(hidden).toEqual([]);
  }
});
