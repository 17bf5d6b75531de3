import figure from './figure.css?inline';
import indicator from './indicator.css?inline';
import { pageStyleWith } from './page-style.ts';
import verdict from './verdict.css?inline';

/** The style of the page of one indicator. */
export const indicatorStyle = pageStyleWith(verdict, figure, indicator);
