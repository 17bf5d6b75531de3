import home from './home.css?inline';
import masthead from './masthead.css?inline';
import { pageStyleWith } from './page-style.ts';
import progress from './progress.css?inline';
import strokes from './strokes.css?inline';
import tallies from './tallies.css?inline';
import { verdict } from './verdict-style.ts';

/** The style of the first page. */
export const homeStyle = pageStyleWith(verdict, strokes, masthead, tallies, progress, home);
