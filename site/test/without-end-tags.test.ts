import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { withoutEndTags } from '../integrations/without-end-tags.ts';
import { dist, pagesOf } from './dist.ts';

const page =
  '<!DOCTYPE html><html lang="en"><head><title>t</title></head><body><ul><li>one</li><li><p>two</p></li></ul><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><th>1</th><td>2</td></tr><tr><td>3</td></tr></tbody></table></body></html>';

describe('a page without its optional end tags', () => {
  it('is shorter, and the same document', () => {
    const short = withoutEndTags(page);
    expect(short).not.toMatch(/<\/(li|td|th|tr)>/);
    expect(serialize(parse(short))).toBe(serialize(parse(page)));
  });

  it('keeps those that say where words stand', () => {
    const words = '<ul><li>one</li> <li>two</li>, three</ul><table><tr><td>1</td> 2</tr></table>';
    expect(withoutEndTags(words)).toBe(words);
  });

  it('is what is published', () => {
    for (const { html } of pagesOf(dist)) expect(withoutEndTags(html)).toBe(html);
  });
});
