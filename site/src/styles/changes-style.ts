import changes from './changes.css?inline';
import { pageStyleWith } from './page-style.ts';

/** The style of the page of changes. */
export const changesStyle = pageStyleWith(changes);
