import type { Attainment, AttainmentState, EvidenceGrade, IndicatorKind } from '@xianxing/plan';
import type { QuantityId } from './quantities.ts';

/** A published method: what it compares, and where its cuts lie. */
export type PublishedProfile = 'statcan-2025' | 'un-2023' | 'dns-2025';

/** The words of the page of the method; both languages have this shape. */
export interface MethodWords {
  readonly heading: string;
  readonly intro: string;
  readonly contents: string;
  readonly definitions: {
    readonly heading: string;
    readonly intro: readonly string[];
    readonly symbols: readonly (readonly [symbol: string, meaning: string])[];
    readonly formula: string;
    readonly quantities: Readonly<Record<QuantityId, { readonly name: string; readonly says: string }>>;
  };
  readonly example: {
    readonly name: string;
    readonly asOf: (date: string) => string;
    readonly none: string;
  };
  readonly states: {
    readonly heading: string;
    readonly intro: string;
    readonly caption: string;
    readonly columns: readonly [state: string, when: string];
    readonly when: Readonly<Record<AttainmentState, string>>;
    readonly recurrent: string;
  };
  readonly trajectories: {
    readonly heading: string;
    readonly intro: string;
    readonly order: readonly string[];
    readonly caption: string;
    readonly columns: readonly [state: string, pace: string];
    readonly notAssessable: string;
    readonly without: string;
  };
  readonly reasons: { readonly heading: string; readonly intro: string };
  readonly evidence: {
    readonly heading: string;
    readonly intro: string;
    readonly grades: Readonly<Record<EvidenceGrade, string>>;
    readonly definition: string;
    readonly inferred: string;
    readonly order: string;
    readonly conflict: (name: string, values: string, decided: string, flips: boolean) => string;
    readonly candidate: (value: string, source: string, chosen: boolean) => string;
    readonly decidedBy: Readonly<Record<NonNullable<NonNullable<Attainment['conflict']>['decidedBy']>, string>>;
    readonly undecided: string;
  };
  readonly clocks: {
    readonly heading: string;
    readonly paragraphs: (dataDate: string) => readonly string[];
  };
  readonly profiles: {
    readonly heading: string;
    readonly intro: string;
    readonly own: string;
    readonly compares: Readonly<Record<PublishedProfile, string>>;
    readonly labels: string;
    readonly notFor: (kinds: string) => string;
    readonly kinds: Readonly<Record<IndicatorKind, string>>;
    readonly source: string;
    readonly comparison: string;
    readonly comparisonIntro: string;
    readonly caption: string;
    readonly columns: readonly [method: string, result: string];
    readonly observed: (period: string, value: string) => string;
    readonly none: (reason: string) => string;
  };
  readonly notShown: { readonly heading: string; readonly points: readonly string[] };
}
