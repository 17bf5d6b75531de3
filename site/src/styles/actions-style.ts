import actions from './actions.css?inline';
import { pageStyleWith } from './page-style.ts';
import parts from './parts.css?inline';
import { verdict } from './verdict-style.ts';

/** The style of the list of actions. */
export const actionsStyle = pageStyleWith(verdict, parts, actions);
