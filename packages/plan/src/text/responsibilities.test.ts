import { describe, expect, it } from 'vitest';
import { parseText } from './parse-text.js';
import { parseResponsibilities } from './responsibilities.js';

const sections = ['actions', 'safeguards'];

describe('responsibilities of a text', () => {
  it('gathers all brackets under a heading', () => {
    const text = '一、行动\n（一）修路。修路。（甲局牵头）\n修桥。（乙局牵头，丙局参与）\n（二）种树。种树。';
    const roles = parseResponsibilities(parseText(text, { sections }).clauses);
    expect(roles.a1?.map((role) => `${role.clause} ${role.role} ${role.names}`)).toEqual([
      'a1r lead 甲局',
      'a1r2 lead 乙局',
      'a1r2 participating 丙局',
    ]);
    expect(roles).not.toHaveProperty('a2');
  });

  it('lets later headings of the section inherit what is said once for all, and marks it', () => {
    const text =
      '一、行动\n（一）修路。修路。（甲部指导。以下均需各市政府落实，不再列出）\n（二）种树。种树。（乙部指导）\n二、保障\n（一）领导。加强领导。';
    const roles = parseResponsibilities(parseText(text, { sections }).clauses);
    expect(roles.a1?.map((role) => role.inherited)).toEqual([false]);
    expect(roles.a2?.map(({ names, inherited, clause }) => [names[0], inherited, clause])).toEqual([
      ['各市政府', true, 'a1r'],
      ['乙部', false, 'a2r'],
    ]);
    expect(roles).not.toHaveProperty('s1');
  });

  it.each([
    {
      why: 'from the bracket on that says so for the rest',
      text: '一、行动\n（一）修路。修路。（责任单位：甲局、乙局）\n（二）修桥。修桥。（责任单位：乙局、丙局；排名第一的为牵头单位，下同）\n（三）种树。种树。（责任单位：丙局、甲局）',
      leaders: [undefined, '乙局', '丙局'],
    },
    {
      why: 'everywhere when a sentence says so',
      text: '一、行动\n任务的责任单位中，列第一位的为牵头单位。\n（一）修路。修路。（责任单位：甲局、乙局）\n（二）修桥。修桥。（责任单位：乙局）\n（三）种树。种树。（牵头单位：丙局，责任单位：甲局）',
      leaders: ['甲局', '乙局', '丙局'],
    },
  ])('lets the first of a list lead $why', ({ text, leaders }) => {
    const roles = parseResponsibilities(parseText(text, { sections }).clauses);
    const found = ['a1', 'a2', 'a3'].map((id) => roles[id]?.find(({ role }) => role === 'lead')?.names[0]);
    expect(found).toEqual(leaders);
  });

  it('gives a task the brackets of its own headings', () => {
    const text = '一、行动\n（一）修路\n1.修桥。\n（1）选址。选址。（甲局牵头）\n（2）施工。施工。（乙局牵头）';
    const roles = parseResponsibilities(parseText(text, { sections }).clauses);
    expect(roles.a1t1?.flatMap(({ names }) => names)).toEqual(['甲局', '乙局']);
  });
});
