import { enPeriod } from '../words/period-words.ts';
import type { MethodWords } from './words-shape.ts';

/** The page of the method in English. */
export const enMethodWords: MethodWords = {
  heading: 'Method',
  intro:
    'What each word means and how each number is calculated. The examples are taken from this plan and were calculated, when this page was made, by the same program that judges on every other page.',
  contents: 'On this page',
  definitions: {
    heading: 'Quantities',
    intro: [
      'Every indicator states its direction (higher is better, lower is better, within a range, done or not done), its unit of measure, its baseline and its targets. The direction is declared, never concluded from baseline and target. A year’s value stands at the end of the year, and nothing is rounded before it is compared. A number that cannot be calculated is missing, with a reason; it is never zero.',
      'The examples are chosen by rule. Of what is due: the first target with a verdict. Of what is not: the clock is turned back to the end of a year of the plan, and the first target behind the plan’s path is taken, with values that may have been recorded later.',
    ],
    symbols: [
      ['b, t0', 'baseline and its time'],
      ['v, t', 'observed value and its time'],
      ['T, tT', 'target and the time at which it is due'],
      ['E', 'what the plan’s own path expects at t'],
      ['d', '+1 where higher is better, −1 where lower is'],
    ],
    formula: 'Formula',
    quantities: {
      attainment: {
        name: 'Attainment',
        says: 'The value of the period in which the target is due, compared as the plan’s words say: “or more” and “reach” include the number, “more than” does not. Nothing is judged before it is due. Without a value for that very period the answer is unknown; no earlier or later value takes its place.',
      },
      margin: {
        name: 'Margin',
        says: 'How much better than the target, or, below zero, how much is missing, in the unit of measure: points for percentages, places for ranks. Where the target is a range it is the distance to the range.',
      },
      progress: {
        name: 'Progress from baseline',
        says: 'How much of the way from baseline to target has been gone. It has no bounds: above 1 is more than promised, below 0 is a step back. There is none without a baseline, where the target equals the baseline, or where the target lies on its worse side. Where the plan gives no baseline and an editor has declared that the first observation stands for it, that one is used, and this is said.',
      },
      ratio: {
        name: 'Ratio to target',
        says: 'The value as a share of the target’s level. It is not the progress above: progress is about the increase, the ratio about the whole. Ranks have none, and where lower is better none is shown.',
      },
      expected: {
        name: 'Expected by now',
        says: 'What should have been reached on this day, on straight lines through the baseline and the plan’s own yearly targets; T1 and T2 are the points before and after. Yearly flows, ranks and events go in steps and are never interpolated. Within its own year a yearly flow is held against the year’s target in proportion to the m months that are over, by sums that begin in January only; its pace is v ÷ E. Such a sum can only grow, so what is reached before the year ends is met early, while “at most” holds only once the year is over.',
      },
      pace: {
        name: 'Schedule variance and pace',
        says: 'The variance is how much better the value is than expected by now; the pace is the change so far as a share of the change expected, and 1 is exactly as planned. Where the plan expects no change by now, or one for the worse, there is no pace and the variance decides.',
      },
      elapsed: { name: 'Elapsed share', says: 'How much of the time from baseline to due date is over.' },
      rates: {
        name: 'Rates',
        says: 'Change per year: the observed one, the planned one and the one required from now on have names of their own and are not mixed. Beside them stands how many times the observed rate is required. Nothing is required once the target is met.',
      },
      projection: {
        name: 'Projection',
        says: 'Where the value would be at the due date if its change so far went on, by the first and last point and by the line of least squares. It is a way of reading, not a forecast; with fewer than four points it is called an extrapolation.',
      },
      status: {
        name: 'Verdict',
        says: 'What is due gets a state; what is not due gets a trajectory too, both with their reasons and the name of the profile. See below.',
      },
      quality: {
        name: 'Quality of the data',
        says: 'For how many years there is a value and for how many there should be, how old the latest one is, whether values are provisional, inferred or contradicted, whether the series is broken. Then the verdict is calculated again with half a unit of the last digit more and less, with each other source and with the fitted slope; whatever turns it is named. None of this is added up to a score.',
      },
    },
  },
  example: {
    name: 'Example',
    asOf: (date) => `as of ${date}`,
    none: 'The values of this plan do not suffice for an example yet.',
  },
  states: {
    heading: 'States',
    intro: 'What became of a promise is said in words and shapes; colour only helps.',
    caption: 'States, and when each is used',
    columns: ['State', 'When'],
    when: {
      met: 'due, and the value of that period satisfies the target',
      maintained: 'a level is to be kept and is kept; counted as met only once it is due',
      'met-late': 'missed when due, satisfied later; counted as not met',
      'not-met': 'due, and the value of that period does not satisfy the target',
      unknown: 'due, and there is no public figure for that period that can be used',
      'met-early': 'not due; the latest value satisfies the target already, which the baseline did not',
      'not-due': 'not due; see the trajectory',
      'below-maintained-level': 'not due, and below the level that is to be kept',
    },
    recurrent:
      'What is to be done every year or quarter is tested period by period: one failure makes the whole not met; with none failed and one missing the whole is unknown; more in one period never makes up for another. Where something is to happen for the first time, a later source that says “not yet” proves that it was not met; if it is later seen to have happened, on an unknown day, the answer is unknown. Counts of met, not met and unknown stand beside their total.',
  },
  trajectories: {
    heading: 'Trajectories',
    intro: 'Only what is not due has a trajectory. The questions, in this order:',
    order: [
      'Is there a value that can be used? If not, it cannot be assessed.',
      'Does this kind of indicator have a trajectory? Events have none; one year’s flow is not on its way to another year’s target.',
      'Is it met already? Then its state is met early, and the trajectory stays visible.',
      'On which side of the baseline is the target? On the worse side, the schedule variance decides.',
      'Does it move in the right direction?',
      'Between which cuts does the pace lie?',
    ],
    caption: 'Trajectories, and the cuts of this site’s default profile',
    columns: ['Trajectory', 'Pace'],
    notAssessable: 'no value that can be used, or a kind without trajectory',
    without:
      'Without a pace, a schedule variance of 0 or more is on track and one below 0 is behind; a target that only says “raise” or “lower” is read from the direction of change.',
  },
  reasons: {
    heading: 'Reasons',
    intro:
      'Where there is no number it is said why, and beside a verdict what has to be known with it. The codes are permanent, for use by programs.',
  },
  evidence: {
    heading: 'Which evidence counts',
    intro: 'A figure without an address, a quotation and a grade is not recorded. Sources have four grades:',
    grades: {
      official: 'the issuing body’s own page',
      press: 'a report in the press',
      repost: 'a copy on somebody else’s page',
      'third-party': 'anybody else',
    },
    definition:
      'Only a value of the same definition, one that counts what the plan counts, is judged by; one of a near definition is shown and called so.',
    inferred:
      'A year is stated where the source gives it and inferred where an editor concluded it; inferred years are used and marked everywhere.',
    order:
      'Where sources disagree all are kept, and one is preferred in this order: official before press before repost before third party; stated before inferred year; same before near definition; later published before earlier. If they still cannot be told apart and the verdicts differ, the answer is unknown. Revisions and withdrawals are new rows; old ones are not deleted.',
    conflict: (name, values, decided, flips) =>
      `Example: ${name}: ${values}. ${decided}; ${flips ? 'the verdicts differ' : 'the verdict is the same under either'}.`,
    candidate: (value, source, chosen) => `${value} in “${source}”${chosen ? ' (used)' : ''}`,
    decidedBy: {
      evidence: 'Preferred for its grade',
      'period-basis': 'Preferred because its year is stated',
      definition: 'Preferred for its definition',
      published: 'Preferred as published later',
    },
    undecided: 'They cannot be told apart',
  },
  clocks: {
    heading: 'Two dates',
    paragraphs: (dataDate) => [
      `One is the day as of which things are seen: what has ended by then is due, and periods that end later are not looked at. All pages of this site are as of ${dataDate}.`,
      'The other is the day by which something had been recorded here: only rows recorded by then are used, so that an earlier verdict can be made again. Without it all rows count, and the result says that it has the benefit of hindsight. The day of recording is not the day on which a source was published, nor the day on which the world knew.',
      'With JavaScript a page asks by itself for newer data and judges them by the same rules. Under “See it as of another date” both dates can be chosen; on the page of an indicator a value of one’s own can be tried as well.',
    ],
  },
  profiles: {
    heading: 'Profiles',
    intro:
      'Methods differ in their cuts, so every result carries the name of its profile. Labels of published methods stay in their own words and are never mapped to the states of this site.',
    own: 'Reads the pace; its cuts stand under “Trajectories”. Every page of this site uses it.',
    compares: {
      'statcan-2025':
        'Compound growth since 2015 (or the next year with data) as a share of the growth that the target requires: from 0.95, from 0.6, from 0 and below, each a category; a target already met is another. Without a target the growth itself is read.',
      'un-2023':
        'Compound growth is continued to the target year; how much of the way from baseline to target that makes: from 0.95, from 0.1 and below, each a category; a target already met belongs to the first.',
      'dns-2025':
        'The average yearly change of the last six values (at least four) is continued to the target year; how much of the remaining distance is then missing: below 5%, up to 20% and more, each a symbol; the wrong direction or no change is the last.',
    },
    labels: 'Labels',
    notFor: (kinds) => `Not for ${kinds}.`,
    kinds: {
      stock: 'stocks',
      flow: 'yearly flows',
      percentage: 'percentages',
      rank: 'ranks',
      coverage: 'coverage',
      index: 'indices',
      event: 'events',
      periodic: 'periodic duties',
    },
    source: 'where the method is published',
    comparison: 'The same numbers by different profiles',
    comparisonIntro:
      'The first target that is not due and lies behind the plan’s path. The numbers are the same and the methods say different things, which is why the name of the profile is never left out.',
    caption: 'One target by each profile',
    columns: ['Profile', 'Result'],
    observed: (period, value) => `observed ${enPeriod(period)}: ${value}`,
    none: (reason) => `no result: ${reason}`,
  },
  notShown: {
    heading: 'What is not shown, and why',
    points: [
      'No confidence interval: one administrative figure a year has no model of its error, and a handful of points gives none.',
      'No composite score: met, not met and unknown stirred into one number would mean nothing that anybody could say.',
      'No league table of units: they lead different numbers of things of different difficulty. They stand in the order of the plan, and counts stand beside their totals.',
      'No “share met of those known” on its own: what cannot be found must not be taken out of the denominator.',
      'No filling of gaps: a missing year is not interpolated, not carried over and not zero.',
    ],
  },
};
