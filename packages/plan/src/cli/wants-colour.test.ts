import { describe, expect, it } from 'vitest';
import { wantsColour } from './wants-colour.js';

const [terminal, pipe] = [{ isTTY: true }, {}];

describe('colours', () => {
  it.each([
    { why: 'on a terminal', environment: {}, stream: terminal, expected: true },
    { why: 'not into a pipe', environment: {}, stream: pipe, expected: false },
    { why: 'not where they are refused', environment: { NO_COLOR: '1' }, stream: terminal, expected: false },
    { why: 'not refused by an empty word', environment: { NO_COLOR: '' }, stream: terminal, expected: true },
    { why: 'not on a terminal that has none', environment: { TERM: 'dumb' }, stream: terminal, expected: false },
    { why: 'into a pipe by force', environment: { FORCE_COLOR: '1' }, stream: pipe, expected: true },
    {
      why: 'by force before a refusal',
      environment: { FORCE_COLOR: '1', NO_COLOR: '1' },
      stream: pipe,
      expected: true,
    },
    { why: 'not where force says none', environment: { FORCE_COLOR: '0' }, stream: terminal, expected: false },
  ])('stand $why', ({ environment, stream, expected }) => {
    expect(wantsColour(environment, stream)).toBe(expected);
  });
});
