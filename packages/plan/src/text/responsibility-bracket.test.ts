import { describe, expect, it } from 'vitest';
import { splitParagraph } from './responsibility-bracket.js';

describe('brackets that name who is responsible', () => {
  it.each([
    { why: 'at the end', text: '甲（乙）丙。（牵头单位：丁局）', brackets: ['（牵头单位：丁局）'] },
    {
      why: 'before the full stop of the paragraph',
      text: '甲（责任单位：乙局）。',
      brackets: ['（责任单位：乙局）。'],
    },
    {
      why: 'two in a row, the first with brackets of its own',
      text: '甲（牵头单位：各县（市、区）政府）（参与单位：乙局）',
      brackets: ['（牵头单位：各县（市、区）政府）', '（参与单位：乙局）'],
    },
    {
      why: 'after each of two sentences',
      text: '甲。（乙局负责）丙。（丁局参与）',
      brackets: ['（乙局负责）', '（丁局参与）'],
    },
    { why: 'in any kind of bracket', text: '甲。【牵头单位：乙局】', brackets: ['【牵头单位：乙局】'] },
    { why: 'without a bracket', text: '责任单位：甲局、乙局', brackets: ['责任单位：甲局、乙局'] },
    {
      why: 'without a bracket after the sentences',
      text: '甲。乙。牵头单位：丙局；责任单位：丁局',
      brackets: ['牵头单位：丙局；责任单位：丁局'],
    },
    { why: 'nothing but names after a sentence', text: '甲。（市乙局、市丙委）', brackets: ['（市乙局、市丙委）'] },
    { why: 'nothing but a name without a sentence is a signature', text: '（市乙局）', brackets: [] },
    { why: 'a label that names nobody', text: '甲。（责任单位：）', brackets: ['（责任单位：）'] },
    { why: 'inside a sentence it is part of it', text: '由专班（甲局牵头）推进工作。', brackets: [] },
    { why: 'another bracket at the end', text: '甲。（以下简称“乙”）', brackets: [] },
    { why: 'a quotation at the end', text: '要做到“甲局负责”', brackets: [] },
  ])('$why', ({ text, brackets }) => {
    const pieces = splitParagraph(text);
    expect(pieces.filter((piece) => piece.kind === 'responsibility').map((piece) => piece.text)).toEqual(brackets);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});
