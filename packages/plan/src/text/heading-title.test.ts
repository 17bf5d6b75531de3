import { expect, it } from 'vitest';
import { headingTitle } from './heading-title.js';

it.each([
  ['修步道。', '修步道'],
  ['修步道', '修步道'],
  ['修步道：', '修步道'],
  ['修“好。路。”', '修“好。路。”'],
])('the title of a heading printed as %s is %s', (text, title) => {
  expect(headingTitle(text)).toBe(title);
});
