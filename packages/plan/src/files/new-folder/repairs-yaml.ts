import type { Repair } from '../../text/repair.js';
import { toYaml } from './yaml-text.js';

/** text/repairs.yaml with the departures that the reader made itself. */
export function repairsYaml(repairs: readonly Repair[]): string {
  return toYaml(
    repairs.map(({ rule, printed, edited, reason }) => ({ rule, printed, edited, ...(reason ? { reason } : {}) })),
  );
}
