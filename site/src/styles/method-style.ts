import method from './method.css?inline';
import { pageStyleWith } from './page-style.ts';
import prose from './prose.css?inline';
import trajectory from './trajectory.css?inline';
import { verdict } from './verdict-style.ts';

/** The style of the page of the method. */
export const methodStyle = pageStyleWith(verdict, trajectory, prose, method);
