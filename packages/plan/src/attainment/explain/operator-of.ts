import type { Target } from '../../plan/target.js';
import type { Comparison } from '../quantities/meets-target.js';
import type { Sign } from '../quantities/quantity.js';

/** The comparison that a promise with one level comes to; a range has two of them and is not asked here. */
export function operatorOf(promise: Target, direction: Sign | null): Comparison {
  switch (promise.operator) {
    case 'increase':
      return '>';
    case 'decrease':
      return '<';
    case 'improve':
    case 'in':
      return direction === -1 ? '<=' : '>=';
    default:
      return promise.operator;
  }
}
