import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** The lines of each sheet of paper, in the order they are printed. */
export type PrintedPages = readonly (readonly string[])[];

/** Prints the page that is open on A4 and reads the paper. */
export async function printedPages(page: Page): Promise<PrintedPages> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const pages: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const lines = new Map<number, string>();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const height = Math.round(item.transform[5]);
      lines.set(height, (lines.get(height) ?? '') + item.str);
    }
    pages.push([...lines].sort(([one], [other]) => other - one).map(([, words]) => words.trim()));
  }
  return pages;
}

const sheetNumber = /^—\s*\d+\s*—$/;
const bare = (words: string): string => words.replaceAll(/\s+/g, '');

/** Headings with which a sheet ends, so that what they head stands overleaf. */
export async function headingsAtTheFoot(page: Page, sheets: PrintedPages): Promise<string[]> {
  const headings = (await page.locator('main :is(h1, h2, h3, h4)').allTextContents()).map(bare);
  const printed = sheets.map((lines) => bare(lines.filter((line) => !sheetNumber.test(line)).join('')));
  return headings.filter((heading) => printed.some((words) => words.endsWith(heading)));
}

/** Sheets without their number at the foot. */
export function unnumbered(sheets: PrintedPages): PrintedPages {
  return sheets.filter((lines) => !sheetNumber.test(lines.at(-1) ?? ''));
}
