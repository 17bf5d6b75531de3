import { pageStyleWith } from './page-style.ts';
import prose from './prose.css?inline';

/** The style of the page about the site. */
export const aboutStyle = pageStyleWith(prose);
