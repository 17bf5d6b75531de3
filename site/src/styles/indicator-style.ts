import figure from './figure.css?inline';
import indicator from './indicator.css?inline';
import marks from './marks.css?inline';
import { pageStyleWith } from './page-style.ts';
import strokes from './strokes.css?inline';
import { verdict } from './verdict-style.ts';

/** The style of the page of one indicator. */
export const indicatorStyle = pageStyleWith(verdict, strokes, figure, marks, indicator);
