import masthead from './masthead.css?inline';
import { pageStyleWith } from './page-style.ts';
import search from './search.css?inline';

/** The style of the search page. */
export const searchStyle = pageStyleWith(masthead, search);
