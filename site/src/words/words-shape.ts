import type { ObservationStatus, Period, PromiseRow } from '@xianxing/plan';

/** Every word of the site that is not data. Both languages have this shape, so that neither can lack a word. */
export interface Words {
  readonly site: {
    readonly name: string;
    /** One character, as on a seal. */
    readonly seal: string;
    readonly unofficial: string;
    readonly dataUntil: (date: string) => string;
    readonly skip: string;
    readonly navigation: string;
    readonly language: string;
    readonly description: (plan: string) => string;
  };
  readonly nav: { readonly progress: string; readonly units: string; readonly sources: string };
  readonly footer: { readonly data: string };
  readonly notFound: { readonly heading: string; readonly advice: string; readonly home: string };
  readonly progress: {
    readonly heading: string;
    readonly caption: string;
    readonly indicator: string;
    readonly baseline: string;
    readonly target: string;
    readonly outcome: string;
    readonly chart: string;
    readonly noTarget: string;
    readonly year: (period: Period) => string;
    /** `{0}` is a state, `{1}` how many are in it. */
    readonly count: string;
    readonly yearly: string;
    readonly inferredUnit: string;
    readonly inferredPeriod: string;
    readonly alsoPromised: string;
    /** `{0}` is a period, `{1}` a value of it. */
    readonly at: string;
    /** Likewise, where the value is that something had happened or had not. */
    readonly happenedAt: string;
    readonly other: string;
    readonly near: string;
    readonly later: string;
    /** What a reader's own value is called. */
    readonly assumption: string;
    readonly baselineOf: (period: Period, value: string) => string;
    readonly conflict: Readonly<Record<Exclude<PromiseRow['conflict'], 'none'>, string>>;
    readonly happened: (yes: boolean) => string;
    readonly withUnit: (value: string, unit: string) => string;
    readonly rank: (value: string) => string;
    readonly comma: string;
    readonly colon: string;
    readonly list: string;
    readonly reading: (searchedUntil: string | null) => string;
  };
  /** Why a verdict is unknown. */
  readonly unknown: {
    readonly noFigure: string;
    readonly nearOnly: string;
    readonly conflicting: string;
    readonly undecided: string;
  };
  readonly text: {
    readonly by: (period: Period, inferred: boolean) => string;
    readonly span: (from: Period, to: Period, inferred: boolean) => string;
  };
  readonly evidence: {
    readonly heading: string;
    readonly intro: string;
    readonly number: (number: number | string) => string;
    readonly undated: string;
    readonly published: (date: string) => string;
    readonly retrieved: (date: string) => string;
    readonly recorded: (date: string) => string;
    readonly inferredPeriod: string;
    readonly nearDefinition: string;
    readonly status: Readonly<Record<Exclude<ObservationStatus, 'final'>, string>>;
    readonly searches: string;
    readonly searchedUntil: (date: string) => string;
    readonly of: (names: string) => string;
  };
}
