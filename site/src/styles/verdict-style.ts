import states from './states.css?inline';
import marks from './verdict.css?inline';

/** How verdicts look: the shape and tone of each state, and the marks that bear them. */
export const verdict = states + marks;
