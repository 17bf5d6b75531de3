import type { Reason } from '../vocabulary/reason.js';

/** Reasons, each with whether it holds. */
export type Remarks = { readonly [One in Reason]?: unknown };

/** The reasons that hold. */
export function said(remarks: Remarks): Reason[] {
  return (Object.keys(remarks) as Reason[]).filter((reason) => remarks[reason]);
}
