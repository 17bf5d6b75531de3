import type { Direction, IndicatorKind, Period } from '@xianxing/plan';

/** The words of the pages of indicators that are no data; both languages have this shape. */
export interface IndicatorWords {
  readonly list: {
    readonly heading: string;
    readonly intro: string;
    readonly main: string;
    readonly elsewhere: string;
    readonly counts: (indicators: number, targets: number) => string;
    /** Of these targets how many are due, met, not met, unknown. */
    readonly standing: string;
    readonly columns: readonly [string, string, string];
  };
  readonly kind: Readonly<Record<IndicatorKind, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly rankDirection: string;
  readonly unitOfMeasure: (unit: string, inferred: boolean) => string;
  readonly figure: {
    readonly title: (name: string, unit: string) => string;
    readonly span: (from: Period, to: Period) => string;
    readonly baseline: (items: string) => string;
    readonly targets: (items: string) => string;
    readonly prose: (items: string) => string;
    readonly observed: (items: string) => string;
    readonly near: (items: string) => string;
    readonly others: (items: string) => string;
    readonly nothing: string;
    readonly unknown: (periods: string) => string;
    readonly smallestOnTop: string;
    readonly scale: string;
    readonly strict: string;
    readonly notDrawn: string;
    readonly pair: (period: string, text: string) => string;
  };
  readonly table: {
    readonly heading: string;
    readonly caption: (name: string) => string;
    readonly period: string;
    readonly target: (unit: string) => string;
    readonly observed: (unit: string) => string;
    readonly state: string;
    readonly margin: (unit: string) => string;
    readonly listed: Readonly<Record<'target' | 'observed' | 'progress', string>>;
    /** How far a value is from its target: beyond it, short of it, or exactly on it. */
    readonly distance: (amount: string, beyond: boolean) => string;
    readonly exactly: string;
    readonly points: string;
    readonly progress: string;
    readonly evidence: string;
    readonly inTable: string;
    readonly inProse: string;
    readonly none: string;
    readonly noneFor: string;
  };
  readonly plan: {
    readonly heading: string;
    readonly both: string;
    readonly inTable: string;
    readonly inProse: string;
    readonly mentions: string;
    readonly original: string;
    readonly editor: string;
  };
  readonly working: {
    readonly heading: string;
    /** The page with every step and every source. */
    readonly whole: string;
    readonly of: (indicator: string) => string;
    readonly back: string;
  };
  readonly evidence: {
    readonly heading: string;
    readonly none: string;
    readonly conflict: (period: string) => string;
    readonly use: Readonly<Record<'judged' | 'outranked' | 'near' | 'later' | 'context' | 'superseded', string>>;
    readonly occurred: (date: string) => string;
    readonly searches: string;
    readonly noSearch: string;
  };
  readonly belongs: {
    readonly heading: string;
    readonly lead: string;
    readonly responsible: string;
    readonly participating: string;
    readonly nowhere: string;
  };
  readonly cite: {
    readonly heading: string;
    readonly standard: string;
    readonly plain: string;
    readonly accessed: string;
    readonly subject: (name: string) => string;
  };
}
