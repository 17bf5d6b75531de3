import type { Page } from '@playwright/test';

/** One way of looking at a page. */
export interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Each width in light and in dark. */
export const looksAt = (widths: readonly number[]): Look[] =>
  widths.flatMap((width) => [
    { width, colorScheme: 'light' as const },
    { width, colorScheme: 'dark' as const },
  ]);

/** Looks at the page that is open in another way. */
export async function look(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}
