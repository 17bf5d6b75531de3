import { describe, expect, it } from 'vitest';
import { leanPage, styleHash } from '../integrations/lean-page.ts';

const page = (style: string, body: string): string =>
  `<meta content="style-src 'sha256-${styleHash(style)}'"><style>${style}</style><body>${body}</body>`;

describe('a page', () => {
  it.each([
    { style: '.here{top:0}.gone{top:0}', body: '<p class="here">', kept: '.here{top:0}', why: 'a class nothing has' },
    { style: 'p,h6{top:0}', body: '<p>', kept: 'p{top:0}', why: 'an element that is not there, of two' },
    { style: '.met{top:0}', body: '<p>met</p>', kept: '', why: 'a word of the text is no class' },
    {
      style: '[scope=row]{top:0}[scope=col]{top:0}',
      body: '<table><th scope="row">',
      kept: '[scope=row]{top:0}',
      why: 'a value',
    },
    { style: '@media print{.gone{top:0}}', body: '<p>', kept: '', why: 'a rule within another' },
    {
      style: ':root{--a:red;--b:red}p{color:var(--a)}',
      body: '<p>',
      kept: ':root{--a:red}p{color:var(--a)}',
      why: 'a token',
    },
  ])('loses what applies to nothing: $why', async ({ style, body, kept }) => {
    expect(await leanPage(page(style, body), '')).toBe(page(kept, body));
  });

  it.each([
    { style: ':focus-visible{top:0}:target{top:0}', body: '<p>', why: 'a state that comes and goes' },
    { style: ':lang(en){top:0}', body: '<p>', why: 'a language' },
    { style: '[open]{top:0}', body: '<details>', why: 'what a reader opens' },
  ])('keeps $why', async ({ style, body }) => {
    expect(await leanPage(page(style, body), '')).toBe(page(style, body));
  });

  it('keeps what its scripts may make', async () => {
    const whole = page('mark{top:0}.late{top:0}', '<p>');
    expect(await leanPage(whole, 'make("mark").className="late"')).toBe(whole);
  });

  it('of another shell, whose policy names no style sheet, stays as it is', async () => {
    const other = '<style>.gone{top:0}</style><body></body>';
    expect(await leanPage(other, '')).toBe(other);
  });
});
