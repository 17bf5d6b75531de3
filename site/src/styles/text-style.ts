import { pageStyleWith } from './page-style.ts';
import reading from './reading.css?inline';
import text from './text.css?inline';
import verdict from './verdict.css?inline';

/** The style of the full text. */
export const textStyle = pageStyleWith(verdict, reading, text);

/** The style of the text alone. */
export const textAloneStyle = pageStyleWith(reading);
