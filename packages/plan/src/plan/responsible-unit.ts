import type { Localized } from '../vocabulary/localized.js';

/** `collective` names several organisations at once (all county governments) and is never expanded silently. */
export type ResponsibleUnitKind = 'government' | 'party' | 'park' | 'task-force' | 'media' | 'collective' | 'other';

/** An organisation that leads a task or takes part in it. */
export interface ResponsibleUnit<ResponsibleUnitId extends string = string> {
  readonly id: ResponsibleUnitId;
  readonly name: Localized;
  /** Other names under which the text prints it. */
  readonly aliases: readonly string[];
  readonly kind: ResponsibleUnitKind;
}
