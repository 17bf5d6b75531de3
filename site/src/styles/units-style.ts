import matrix from './matrix.css?inline';
import { pageStyleWith } from './page-style.ts';

/** The style of the page of all responsible units. */
export const unitsStyle = pageStyleWith(matrix);
