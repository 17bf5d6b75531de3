import home from './home.css?inline';
import masthead from './masthead.css?inline';
import { pageStyleWith } from './page-style.ts';
import progress from './progress.css?inline';
import tallies from './tallies.css?inline';
import verdict from './verdict.css?inline';

/** The style of the first page. */
export const homeStyle = pageStyleWith(verdict, masthead, tallies, progress, home);
