/**
 * Many targets as columns of numbers: row i of every column belongs to target i in one year. A missing number is NaN.
 */
export interface Columns {
  /** +1 where higher is better, −1 where lower is better. */
  readonly direction: Int8Array;
  /** Position in `comparisons`. */
  readonly operator: Uint8Array;
  /** 1 once the target's date has come; then the observed value is the one at that date. 0 before; then it is the latest one. */
  readonly due: Uint8Array;
  readonly baseline: Float64Array;
  readonly baselineTime: Float64Array;
  readonly target: Float64Array;
  readonly targetTime: Float64Array;
  readonly observed: Float64Array;
  readonly observedTime: Float64Array;
  /** Ranks have no ratio: 1 for a rank. Absent: none is. */
  readonly rank?: Uint8Array;
  /** The plan's own path at the observed date. Absent: the straight line from baseline to target. */
  readonly path?: PathColumns;
}

/** The points of the plan's path (baseline, milestones, target) on either side of the observed date. */
export interface PathColumns {
  readonly from: Float64Array;
  readonly fromTime: Float64Array;
  readonly to: Float64Array;
  readonly toTime: Float64Array;
  /** 1 where a value holds until the next date (yearly flows, ranks, events), 0 for a straight line. Absent: straight lines. */
  readonly step?: Uint8Array;
}

/** One quantity for every row. */
export interface NumberColumn {
  /** Finite numbers; 0 where there is none. */
  readonly values: Float64Array;
  /** 0 where there is a value, else k for `reasons[k − 1]`. */
  readonly reasons: Uint8Array;
}

/** The quantities of every row; see the fields of the same names in `Attainment`. */
export interface AssessedColumns {
  readonly rows: number;
  /** Q1: 1 or 0; no value before the target is due (`not-due`). */
  readonly attained: { readonly values: Uint8Array; readonly reasons: Uint8Array };
  /** Position in `attainmentStates`. A value after the date is not among the columns, so that no row is `met-late`. */
  readonly state: Uint8Array;
  /** Q2 */
  readonly margin: NumberColumn;
  /** Q3 */
  readonly progress: NumberColumn;
  /** Q4 */
  readonly ratio: NumberColumn;
  /** v − b */
  readonly changeFromBaseline: NumberColumn;
  /** Q5 */
  readonly expected: NumberColumn;
  /** Q6 */
  readonly scheduleVariance: NumberColumn;
  /** Q6 */
  readonly pace: NumberColumn;
  /** Q7 */
  readonly elapsed: NumberColumn;
  /** Q8, (v − b) ÷ (t − t0) */
  readonly observedRate: NumberColumn;
  /** Q8, (T − b) ÷ (tT − t0) */
  readonly plannedRate: NumberColumn;
  /** Q8, (T − v) ÷ (tT − t) */
  readonly requiredRate: NumberColumn;
  /** Q8, required ÷ observed */
  readonly acceleration: NumberColumn;
}
