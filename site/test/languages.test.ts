import { describe, expect, it } from 'vitest';
import { dist, everyPageOf } from './dist.ts';
import { unmarkedWords } from './unmarked-words.ts';

describe('the language of every word is marked', () => {
  it.each(everyPageOf(dist))('on $path', ({ html }) => expect(unmarkedWords(html)).toEqual([]));

  it.each([
    { why: 'English in Chinese', body: '<html lang="zh-CN"><p>目标 not due', found: ['not due'] },
    {
      why: 'English that is only read out',
      body: '<html lang="zh-CN"><nav aria-label="Main menu">',
      found: ['Main menu'],
    },
    { why: 'Chinese in English', body: '<html lang="en"><p>the 高企 list', found: ['高企'] },
    { why: 'marked', body: '<html lang="zh-CN"><p>目标 <i lang="en">not due</i> JSON example.org/not-due', found: [] },
    { why: 'code', body: '<html lang="zh-CN"><p><code>not due</code>', found: [] },
  ])('or told: $why', ({ body, found }) => expect(unmarkedWords(body)).toEqual(found));
});
