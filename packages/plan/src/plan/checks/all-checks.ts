import { checkCellRows } from './cell-rows.js';
import { checkCellYears } from './cell-years.js';
import { checkDeclarations } from './declarations.js';
import { checkDepartures } from './departures.js';
import { checkDuplicates } from './duplicate-ids.js';
import { checkDuplicateObservations } from './duplicate-observations.js';
import { checkEvidenceGrades } from './evidence-grades.js';
import { checkQuotedNumbers } from './numbers-in-quotes.js';
import { checkNumeralEntries, checkNumerals } from './numerals-accounted.js';
import { checkObservationTimes } from './observation-times.js';
import { checkObservedValues } from './observed-values-in-quotes.js';
import { checkOccurrenceDays } from './occurrence-days.js';
import { checkOperators } from './operators-against-words.js';
import { checkPeriodOrder } from './periods-in-order.js';
import { checkRoles } from './printed-roles.js';
import { checkPrintedUnits, checkUnitsPrinted } from './printed-units.js';
import type { Check } from './problem.js';
import { checkNonTargets, checkPromises } from './promises.js';
import { checkQuotes } from './quotes-in-clauses.js';
import { checkSearches } from './searched-indicators.js';
import { checkSourceHash } from './source-hash.js';
import { checkStatedPeriods } from './stated-periods.js';
import { checkTargetIds } from './target-ids.js';
import { checkRanges } from './target-ranges.js';
import { checkDirections } from './targets-against-direction.js';
import { checkTranslations } from './translations.js';
import { checkIds } from './unknown-ids.js';
import { checkUnits } from './values-in-unit.js';

/** Every check of a data folder. A new one is a function in a file of its own and a line here. */
export const allChecks: readonly Check[] = [
  checkIds,
  checkDuplicates,
  checkTargetIds,
  checkQuotes,
  checkQuotedNumbers,
  checkCellYears,
  checkCellRows,
  checkOperators,
  checkDirections,
  checkRanges,
  checkDeclarations,
  checkStatedPeriods,
  checkPeriodOrder,
  checkUnits,
  checkObservationTimes,
  checkObservedValues,
  checkOccurrenceDays,
  checkEvidenceGrades,
  checkDuplicateObservations,
  checkSearches,
  checkSourceHash,
  checkDepartures,
  checkPrintedUnits,
  checkUnitsPrinted,
  checkRoles,
  checkTranslations,
  checkPromises,
  checkNonTargets,
  checkNumerals,
  checkNumeralEntries,
];
