import masthead from './masthead.css?inline';
import { pageStyleWith } from './page-style.ts';
import sources from './sources.css?inline';

/** The style of the page of sources. */
export const sourcesStyle = pageStyleWith(masthead, sources);
