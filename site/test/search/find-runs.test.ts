import { describe, expect, it } from 'vitest';
import { literally, mergedRuns, writtenTogether } from '../../src/search/find-runs.ts';

describe('words written together or apart', () => {
  it.each([
    { words: 'hightech', text: 'a high tech zone', found: ['high tech'], why: 'apart there' },
    { words: 'in to', text: 'into it', found: ['into'], why: 'together there' },
    { words: 'as in', text: 'increasing basin', found: [], why: 'not in the midst of a word' },
    { words: 'hightech', text: 'high tec', found: [], why: 'the text ends before' },
  ])('$words in $text: $why', ({ words, text, found }) =>
    expect(writtenTogether(words)(text).map(({ start, end }) => text.slice(start, end))).toEqual(found),
  );
});

it('places of the same words may overlap, and are one run then', () => {
  const places = literally('市市')('市市市、市市');
  expect(places).toEqual([
    { start: 0, end: 2 },
    { start: 1, end: 3 },
    { start: 4, end: 6 },
  ]);
  expect(mergedRuns(places.toReversed())).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 6 },
  ]);
});

it('runs that only touch stay apart', () => {
  const runs = literally('市')('市市');
  expect(mergedRuns(runs)).toEqual(runs);
});
