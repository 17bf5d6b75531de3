/** What a case gives, by name. */
export type Inputs = Readonly<Record<string, unknown>>;

/** One worked case of a published method: what goes in and what has to come out. */
export interface Case {
  readonly id: string;
  readonly method: string;
  /** Where inputs and outputs are published. */
  readonly source: string;
  readonly inputs: Inputs;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly note?: string;
  /** How far a number may lie off, as a fraction of the expected one; for numbers below 1 it is absolute. */
  readonly tolerance?: number;
}

/** How the inputs of a method's cases become calls of the library. */
export interface Adapter {
  /**
   * The results by the names that cases expect, of which an adapter never sees the values; null where the case asks for nothing that
   * the library calculates.
   */
  readonly run: (inputs: Inputs) => Readonly<Record<string, unknown>> | null;
  /** Expected fields that quote the source's words and are not calculated. */
  readonly quoted?: readonly string[];
}
