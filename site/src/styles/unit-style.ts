import owners from './owners.css?inline';
import { pageStyleWith } from './page-style.ts';
import sheet from './sheet.css?inline';
import sheetPrint from './sheet-print.css?inline';
import targets from './targets.css?inline';
import { verdict } from './verdict-style.ts';

/** The style of one responsible unit's page, which prints as a task sheet. */
export const unitStyle = pageStyleWith(verdict, targets, owners, sheet).concat(sheetPrint);
