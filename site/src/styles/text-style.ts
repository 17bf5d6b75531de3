import citations from './citations.css?inline';
import { pageStyleWith, screenStyleWith } from './page-style.ts';
import reading from './reading.css?inline';
import text from './text.css?inline';
import { verdict } from './verdict-style.ts';

/** The style of the full text. */
export const textStyle = screenStyleWith(verdict, reading, text);

/** The style of the text alone. */
export const textAloneStyle = screenStyleWith(reading);

/** The style of the page of citations. */
export const citationsStyle = pageStyleWith(citations);
