import { describe, expect, it } from 'vitest';
import { plainCitation, standardCitation } from '../../src/text/citation.ts';

const cited = {
  site: 'Lamps',
  subject: 'Street lamps',
  plan: 'Plan of a Town',
  date: '2030-03-01',
  url: 'https://example.org/lamps/',
  accessed: 'date of access',
};

describe('a citation', () => {
  it('follows GB/T 7714 and leaves the day of reading to the reader', () => {
    expect(standardCitation(cited)).toBe(
      'Lamps. Street lamps: Plan of a Town[EB/OL]. (2030-03-01)[date of access]. https://example.org/lamps/.',
    );
  });

  it('says the same in plain words', () => {
    expect(plainCitation(cited)).toBe('Street lamps, Plan of a Town, Lamps, 2030-03-01, https://example.org/lamps/');
  });
});
