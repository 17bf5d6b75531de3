import { describe, expect, it } from 'vitest';
import { attainmentState } from './attainment-state.js';

const [yes, no] = [true, false];

describe('the attainment state once due', () => {
  it.each([
    { why: 'satisfied', keep: no, satisfied: yes, later: no, state: 'met' },
    { why: 'satisfied, and later again', keep: no, satisfied: yes, later: yes, state: 'met' },
    { why: 'missed', keep: no, satisfied: no, later: no, state: 'not-met' },
    { why: 'missed, satisfied later', keep: no, satisfied: no, later: yes, state: 'met-late' },
    { why: 'nothing found', keep: no, satisfied: null, later: no, state: 'unknown' },
    { why: 'a later value never fills a missing one', keep: no, satisfied: null, later: yes, state: 'unknown' },
    { why: 'kept', keep: yes, satisfied: yes, later: no, state: 'maintained' },
    { why: 'not kept', keep: yes, satisfied: no, later: no, state: 'not-met' },
    { why: 'what was not kept cannot be met late', keep: yes, satisfied: no, later: yes, state: 'not-met' },
    { why: 'nothing found of what was to be kept', keep: yes, satisfied: null, later: no, state: 'unknown' },
  ])('$why: $state', ({ keep, satisfied, later, state }) => {
    for (const early of [yes, no]) {
      expect(attainmentState({ due: true, keep, satisfied, later: later, early })).toBe(state);
    }
  });
});

describe('the attainment state before the date', () => {
  it.each([
    { why: 'satisfied early', keep: no, satisfied: yes, early: yes, state: 'met-early' },
    { why: 'satisfied by the baseline already', keep: no, satisfied: yes, early: no, state: 'not-due' },
    { why: 'not yet', keep: no, satisfied: no, early: yes, state: 'not-due' },
    { why: 'no value', keep: no, satisfied: null, early: yes, state: 'not-due' },
    { why: 'kept so far', keep: yes, satisfied: yes, early: yes, state: 'maintained' },
    { why: 'not kept', keep: yes, satisfied: no, early: yes, state: 'below-maintained-level' },
    { why: 'no value of what is to be kept', keep: yes, satisfied: null, early: no, state: 'not-due' },
  ])('$why: $state', ({ keep, satisfied, early, state }) => {
    for (const later of [yes, no]) {
      expect(attainmentState({ due: false, keep, satisfied, later, early: early })).toBe(state);
    }
  });
});
