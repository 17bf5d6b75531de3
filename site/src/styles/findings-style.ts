import findings from './findings.css?inline';
import { pageStyleWith } from './page-style.ts';

/** The style of the page of findings. */
export const findingsStyle = pageStyleWith(findings);
