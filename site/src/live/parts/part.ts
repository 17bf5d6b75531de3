import type { LiveView } from '../live-view.ts';
import type { Piece } from '../piece.ts';

/** What becomes of a hooked element: its class and what stands in it; what is not given stays. */
export interface Made {
  readonly class?: string;
  readonly content?: readonly Piece[];
  /** What stood there when the page was built. */
  readonly built?: true;
}

/** Makes one kind of hooked element anew; `of` is what its hook names: a number of a target or an indicator, or words. */
export type Part = (view: LiveView, of: readonly string[]) => Made | null;

/** Makers by the first word of a hook. */
export type Parts = Readonly<Record<string, Part>>;
