import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepReader, toSteps } from '../../src/search/address-steps.ts';

it.each([
  { addresses: ['plan/#a1', 'plan/#a2'], steps: ['0plan/#a1', ''], why: 'one more' },
  { addresses: ['#a9', '#a10'], steps: ['0#a9', ''], why: 'one more digit' },
  { addresses: ['#r1', '#r1'], steps: ['0#r1', '3'], why: 'the same' },
  { addresses: ['#a1t1s4', '#a1t1r'], steps: ['0#a1t1s4', '5r'], why: 'another end' },
])('the steps of addresses that follow each other: $why', ({ addresses, steps }) => {
  expect(toSteps(addresses)).toEqual(steps);
});

it('lead to the same addresses again', () => {
  const address = fc.stringMatching(/^[a-z]{0,3}\/{0,40}#?[a-z0-9]{1,4}$/);
  fc.assert(
    fc.property(fc.array(address), (addresses) => {
      expect(toSteps(addresses).map(stepReader())).toEqual(addresses);
    }),
  );
});
