import base from './base.css?inline';
import print from './print.css?inline';
import shell from './shell.css?inline';
import title from './title.css?inline';
import tokens from './tokens.css?inline';

/** What every page of the plan shell needs, in the order of the cascade; print rules come last on each page. */
export function pageStyleWith(...topics: readonly string[]): string {
  return screenStyleWith(...topics, print);
}

/** The same for a page whose print rules are a file of their own. */
export function screenStyleWith(...topics: readonly string[]): string {
  return [tokens, base, title, shell, ...topics].join('');
}

/** The style of a page of plain words. */
export const pageStyle = pageStyleWith();
