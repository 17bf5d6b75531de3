import type { Plan } from '../plan/plan.js';
import type { QuotedSide } from './finding.js';
import { quoted } from './sides.js';

const years = /[0-9]{4}\s*年?\s*[-–—~～至到]{1,2}\s*[0-9]{4}\s*年?/;

/** The words in which the title prints the period of the plan; empty where it prints none. */
export function quotedPeriod({ clauses }: Pick<Plan, 'clauses'>): QuotedSide[] {
  return clauses
    .filter(({ kind }) => kind === 'title')
    .flatMap(({ id, text }) => {
      const quote = years.exec(text.slice(0, 1000))?.[0].trim();
      return quote === undefined ? [] : [quoted({ clause: id, quote })];
    })
    .slice(0, 1);
}
