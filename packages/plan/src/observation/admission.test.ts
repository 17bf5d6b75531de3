import { describe, expect, it } from 'vitest';
import { observed } from '../../test/build-plan.js';
import { admitNearDefinition, admitSameDefinition } from './admission.js';

describe('evidence is admitted', () => {
  it.each([
    { why: 'of the same definition', change: {}, byDefault: true },
    { why: 'with an inferred period', change: { periodBasis: 'inferred' }, byDefault: true },
    { why: 'of a third party', change: { evidence: 'third-party' }, byDefault: true },
    { why: 'of a near definition, only where asked for', change: { definition: 'near' }, byDefault: false },
  ] as const)('$why', ({ change, byDefault }) => {
    const row = observed('2019', 1, change);
    expect(admitSameDefinition(row)).toBe(byDefault);
    expect(admitNearDefinition(row)).toBe(true);
  });
});
