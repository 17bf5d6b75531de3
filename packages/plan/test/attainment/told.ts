import { assess } from '../../src/attainment/assess.js';
import type { AssessOptions } from '../../src/attainment/assessment.js';
import type { Attainment } from '../../src/attainment/attainment.js';
import { explain } from '../../src/attainment/explain/explain.js';
import type { ExplanationLine } from '../../src/attainment/explain/explanation.js';
import type { Profile } from '../../src/attainment/profiles/profile.js';
import type { Observation } from '../../src/observation/observation.js';
import type { Indicator } from '../../src/plan/indicator.js';
import type { Language } from '../../src/vocabulary/localized.js';
import { buildPlan } from '../build-plan.js';

// For tests only.

/** The judgement of the first target of one invented indicator. */
export function judged(one: Indicator, rows: readonly Observation[], options: AssessOptions): Attainment {
  const { targets } = assess(buildPlan([one], rows), options);
  const [first] = Object.values(targets);
  if (!first) throw new Error('no target');
  return first;
}

/** A whole explanation as text, one line each: label: text [formula | working] (source or clause). */
export function told(attainment: Attainment, language: Language): string {
  return `\n${explain(attainment, language).map(lineText).join('\n')}\n`;
}

/** The same by a profile that the caller has passed to `assess`, without the empty lines around. */
export function toldIn(language: Language, attainment: Attainment, profile: Profile | undefined): string {
  return `${explain(attainment, language, profile).map(lineText).join('\n')}\n`;
}

function lineText({ label, text, formula, working, source, clause }: ExplanationLine): string {
  const calculation = working === null ? '' : ` [${formula} | ${working}]`;
  const from = source ?? clause;
  return `${label}: ${text}${calculation}${from === null ? '' : ` (${from})`}`;
}
