import owners from './owners.css?inline';
import { pageStyleWith } from './page-style.ts';
import part from './part.css?inline';
import parts from './parts.css?inline';
import targets from './targets.css?inline';
import { verdict } from './verdict-style.ts';

/** The style of the page of one action. */
export const actionStyle = pageStyleWith(verdict, targets, owners, part, parts);
