import indicatorList from './indicator-list.css?inline';
import { pageStyleWith } from './page-style.ts';
import { verdict } from './verdict-style.ts';

/** The style of the list of indicators. */
export const indicatorListStyle = pageStyleWith(verdict, indicatorList);
