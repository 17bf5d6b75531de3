import { pageStyleWith } from './page-style.ts';
import part from './part.css?inline';
import targets from './targets.css?inline';
import { verdict } from './verdict-style.ts';

/** The style of the page of a task, and of the safeguards. */
export const taskStyle = pageStyleWith(verdict, targets, part);
