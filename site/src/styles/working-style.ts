import indicator from './indicator.css?inline';
import { pageStyleWith } from './page-style.ts';

/** The style of the page that tells what the verdicts of an indicator rest on. */
export const workingStyle = pageStyleWith(indicator);
