/** Counts of what the site shows, for its account of itself. */
export interface AboutCounts {
  readonly clauses: number;
  readonly indicators: number;
  readonly targets: number;
  readonly observations: number;
  readonly sources: number;
}

/** A stretch of the page: its heading and its paragraphs. */
export interface AboutPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The words of the page about the site; both languages have this shape. */
export interface AboutWords {
  readonly heading: string;
  readonly intro: string;
  readonly what: (plan: string) => AboutPart;
  readonly made: AboutPart;
  readonly counts: (counts: AboutCounts) => string;
  readonly check: AboutPart;
  readonly checkLinks: {
    readonly data: string;
    readonly method: string;
    readonly sources: string;
    readonly changes: string;
  };
  readonly licences: { readonly heading: string; readonly rows: readonly (readonly [what: string, licence: string])[] };
  readonly errors: AboutPart;
  readonly repository: string;
  readonly accessibility: AboutPart;
  readonly measured: readonly string[];
  readonly limits: AboutPart;
  readonly privacy: AboutPart;
}
