import { describe, expect, it } from 'vitest';
import { reasons } from '../../vocabulary/reason.js';
import { attainmentStates, trajectoryStates } from '../../vocabulary/state.js';
import { reasonWords } from './reason-words.js';
import { stateWords } from './state-words.js';
import { trajectoryWords } from './trajectory-words.js';

describe('the words of the codes', () => {
  it('exist for every code, in the order of the codes’ own list where that has a meaning', () => {
    expect(Object.keys(stateWords)).toEqual([...attainmentStates]);
    expect(Object.keys(trajectoryWords)).toEqual([...trajectoryStates]);
    expect(Object.keys(reasonWords).sort()).toEqual([...reasons].sort());
  });

  it('are different for different codes', () => {
    for (const words of [stateWords, trajectoryWords, reasonWords]) {
      const all = Object.values(words);
      expect(new Set(all.map(({ zh }) => zh)).size).toBe(all.length);
      expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
    }
  });

  it('are whole sentences for reasons', () => {
    for (const { zh, en } of Object.values(reasonWords)) {
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/^[A-Z].*\.$/);
    }
  });
});
