import data from './data.css?inline';
import { pageStyleWith } from './page-style.ts';
import prose from './prose.css?inline';

/** The style of the page of data. */
export const dataStyle = pageStyleWith(prose, data);
