import { expect, it } from 'vitest';
import { plainDateOf } from './plain-date.js';

it.each([
  { written: '2026/3/5', date: '2026-03-05', why: 'Excel' },
  { written: '2026年3月5日', date: '2026-03-05', why: 'in Chinese' },
  { written: '２０２６.03.05', date: '2026-03-05', why: 'full width' },
  { written: '2026-2-30', date: null, why: 'no such day' },
  { written: '5/3/2026', date: null, why: 'day or month first, nobody knows' },
  { written: '', date: null, why: 'nothing' },
])('$written: $why', ({ written, date }) => {
  expect(plainDateOf(written)).toBe(date);
});
