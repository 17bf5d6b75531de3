import type { Language } from '@xianxing/plan';
import { describe, expect, it } from 'vitest';
import { plan } from '../../src/plan.ts';
import { searchPlan } from '../../src/search/search-plan.ts';
import { pathToClause } from '../../src/shell/paths.ts';
import { found, indexes } from './open-plan.ts';

const lengths = [2, 3, 4, 5, 6, 7, 8];

interface Place {
  readonly address: string;
  readonly text: string;
}

/** Each clause that has words, as the plan has it, and every note, name and definition of the index. */
function placesIn(language: Language): Place[] {
  const clauses = plan.clauses.map(({ id, text }) => ({
    address: pathToClause(id, language),
    text: language === 'en' ? (plan.translation[id] ?? text) : text,
  }));
  const others = indexes[language].rows
    .filter(({ kind }) => kind !== 'heading' && kind !== 'text')
    .flatMap(({ pieces, text }) => pieces.map(({ address }) => ({ address, text })));
  expect(others.length).toBeGreaterThan(plan.notes.length + Object.keys(plan.indicators).length);
  return [...clauses.filter(({ text }) => text !== ''), ...others];
}

/** Every piece of so many characters, with the addresses of the places that hold it; a piece of which one is left is none. */
function piecesOf(places: readonly Place[], length: number): Map<string, Set<string>> {
  const pieces = new Map<string, Set<string>>();
  for (const { address, text } of places) {
    for (let start = 0; start + length <= text.length; start++) {
      const piece = text.slice(start, start + length).trim();
      if (piece.length > 1) pieces.set(piece, (pieces.get(piece) ?? new Set()).add(address));
    }
  }
  return pieces;
}

/** The pieces that do not find every place that holds them, marked as they stand there, each with the first place missed. */
function lost(language: Language, length: number, places = placesIn(language)): { sought: number; missed: string[] } {
  const pieces = piecesOf(places, length);
  const missed: string[] = [];
  for (const [piece, addresses] of pieces) {
    const hits = searchPlan(indexes[language], piece).filter((hit) =>
      found(hit).some((words) => words.includes(piece)),
    );
    const reached = new Set(hits.map((hit) => hit.piece.address));
    const gone = [...addresses].find((address) => !reached.has(address));
    if (gone !== undefined) missed.push(`${piece} at ${gone}`);
  }
  return { sought: pieces.size, missed };
}

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  it.each(lengths)(
    'every piece of %i characters of clauses, notes and names finds every place where it stands',
    (length) => {
      const { sought, missed } = lost(language, length);
      expect(sought).toBeGreaterThan(500);
      expect(missed).toEqual([]);
    },
    60_000,
  );

  it('every clause finds itself', () => {
    const places = placesIn(language);
    expect(places.length).toBeGreaterThan(200);
    const itself = ({ address, text }: Place) =>
      searchPlan(indexes[language], text).some((hit) => hit.piece.address === address);
    expect(places.filter((place) => !itself(place))).toEqual([]);
  }, 60_000);

  it('words that run on from one sentence into the next find the first', () => {
    const rows = indexes[language].rows.filter(({ pieces }) => pieces.length > 1);
    expect(rows.length).toBeGreaterThan(5);
    for (const { text, pieces } of rows) {
      for (const { address, end } of pieces.slice(0, -1)) {
        const across = text.slice(end - 4, end + 6);
        expect(searchPlan(indexes[language], across).map((hit) => hit.piece.address)).toContain(address);
      }
    }
  });

  it('a piece that is not found would be named', () => {
    expect(lost(language, 4, [{ address: '/nowhere', text: '龘龘龘龘' }]).missed).toEqual(['龘龘龘龘 at /nowhere']);
  });
});
