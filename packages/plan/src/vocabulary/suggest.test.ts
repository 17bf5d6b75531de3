import { expect, it } from 'vitest';
import { nearest } from './suggest.js';

it.each([
  ['high-tech-enterprise', 'high-tech-enterprises', 'one letter missing'],
  ['hihg-tech-enterprises', 'high-tech-enterprises', 'two letters exchanged'],
  ['市科技厅', '市科技局', 'short names may differ in one character'],
  ['high-tech', 'high-tech-enterprises', 'the rest is missing'],
  ['completely-else', null, 'nothing is near'],
  ['', null, 'nothing was written'],
])('nearest to "%s" is %s: %s', (written, expected, _why) => {
  expect(nearest(written, ['high-tech-enterprises', 'incubators', '市科技局', '市财政局'])).toBe(expected);
});
