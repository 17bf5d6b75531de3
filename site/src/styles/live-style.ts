import live from './live.css?inline';
import marks from './marks.css?inline';
import states from './states.css?inline';
import strokes from './strokes.css?inline';
import tokens from './tokens.css?inline';
import { verdict } from './verdict-style.ts';

/**
 * The rules for what only a script makes on a page, which the page's own style sheet does without: controls, notices, states that nothing
 * on the page was in when it was built. On paper the page's own rules hold, and the shapes of the states.
 */
export const liveStyle = `${states}@media screen{${tokens}${verdict}${strokes}${marks}}${live}`;
