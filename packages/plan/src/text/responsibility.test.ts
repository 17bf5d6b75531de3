import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseResponsibility } from './responsibility.js';

function rolesOf(bracket: string): string[] {
  return parseResponsibility(bracket).roles.map(({ role, names }) => `${role}: ${names.join(' + ')}`);
}

describe('who is responsible', () => {
  it.each([
    {
      why: 'comma before 参与单位',
      text: '（牵头单位：甲局，参与单位：乙局、丙局）',
      roles: ['lead: 甲局', 'participating: 乙局 + 丙局'],
    },
    {
      why: '、 before 参与单位',
      text: '（牵头单位：甲局、参与单位：乙局）',
      roles: ['lead: 甲局', 'participating: 乙局'],
    },
    {
      why: '; before 参与单位',
      text: '（牵头单位：甲局；参与单位：乙局;丙局）',
      roles: ['lead: 甲局', 'participating: 乙局 + 丙局'],
    },
    {
      why: 'a comma for 、 and a name with brackets of its own',
      text: '（牵头单位：甲局，参与单位：乙局，各县（市、区）人民政府）',
      roles: ['lead: 甲局', 'participating: 乙局 + 各县（市、区）人民政府'],
    },
    { why: 'several lead', text: '（牵头单位：甲局、乙办（丙办）。）', roles: ['lead: 甲局 + 乙办（丙办）'] },
    { why: '责任单位 alone leads nobody', text: '（责任单位：甲局、乙局）', roles: ['responsible: 甲局 + 乙局'] },
    {
      why: '责任单位 beside 牵头单位',
      text: '（牵头单位：甲局，责任单位：乙局）',
      roles: ['lead: 甲局', 'responsible: 乙局'],
    },
    { why: '配合单位', text: '(牵头单位: 甲局, 配合单位: 乙局)', roles: ['lead: 甲局', 'participating: 乙局'] },
    {
      why: 'the verb after the names',
      text: '（甲部牵头，乙部、丙部参与）',
      roles: ['lead: 甲部', 'participating: 乙部 + 丙部'],
    },
    {
      why: '按职责分工 is no part of a name',
      text: '（甲局、乙局按职责分工负责）',
      roles: ['responsible: 甲局 + 乙局'],
    },
    {
      why: 'a role of another sort keeps its word',
      text: '（甲部指导，乙社参与）',
      roles: ['other: 甲部', 'participating: 乙社'],
    },
    {
      why: 'verbs inside a labelled list',
      text: '（责任单位：甲局牵头，乙局、丙局配合）',
      roles: ['lead: 甲局', 'participating: 乙局 + 丙局'],
    },
    { why: 'a bare label', text: '（牵头：甲局；配合：乙局）', roles: ['lead: 甲局', 'participating: 乙局'] },
    {
      why: 'a time limit names nobody',
      text: '（责任单位：甲局、乙局；完成时限：2031 年 6 月底前）',
      roles: ['responsible: 甲局 + 乙局'],
    },
    {
      why: 'the first leads because the bracket says so',
      text: '（责任单位：甲局、乙局、丙局，排名第一的为牵头单位，下同）',
      roles: ['lead: 甲局', 'responsible: 乙局 + 丙局'],
    },
    {
      why: 'blanks between names where nothing else separates them',
      text: '责任单位：甲局 乙局',
      roles: ['responsible: 甲局 + 乙局'],
    },
    {
      why: '会同 and 和 join names, but 工业和信息化局 is one',
      text: '（由工业和信息化局会同乙局牵头，丙局和丁局参与）',
      roles: ['lead: 工业和信息化局 + 乙局', 'participating: 丙局 + 丁局'],
    },
    {
      why: 'only names of bodies: the role is left open',
      text: '（市甲局、市乙委，各区政府）',
      roles: ['responsible: 市甲局 + 市乙委 + 各区政府'],
    },
    { why: 'without brackets', text: '责任单位：甲局', roles: ['responsible: 甲局'] },
  ])('$why', ({ text, roles }) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  it.each([
    '（含甲县、乙县）',
    '（甲公司）',
    '（以下简称市甲局）',
    '（此件公开发布）',
    '（以下简称“创新走廊”）',
    '',
    '（牵头单位：）',
  ])('nobody is named in “%s”', (text) => {
    expect(parseResponsibility(text).roles).toEqual([]);
  });

  it('keeps the label as printed and words that name nobody', () => {
    const { roles, remarks } = parseResponsibility('（责任单位：甲局、乙局等相关单位）');
    expect(roles).toEqual([{ role: 'responsible', label: '责任单位', names: ['甲局', '乙局'] }]);
    expect(remarks).toEqual(['等相关单位']);
  });

  it('keeps a role that nobody has as a remark', () => {
    expect(parseResponsibility('（牵头单位：，参与单位：甲局）')).toMatchObject({
      roles: [{ role: 'participating', names: ['甲局'] }],
      remarks: ['牵头单位'],
    });
  });

  it('sets apart what holds for all that follows', () => {
    const read = parseResponsibility('（甲部指导，乙市政府负责落实。以下均需乙市政府落实，不再列出）');
    expect(read.roles.map((role) => role.label)).toEqual(['指导', '负责落实']);
    expect(read.following).toEqual([{ role: 'responsible', label: '落实', names: ['乙市政府'] }]);
  });

  it('loses no name whatever separates them', () => {
    const name = fc.constantFrom('甲局', '乙办', '各县（市、区）人民政府', '丁部（戊办）', '己社');
    const names = fc.uniqueArray(name, { minLength: 1 });
    const separator = fc.constantFrom('、', '，', ',', '；', ';', '， ');
    fc.assert(
      fc.property(names, names, separator, separator, (lead, others, between, before) => {
        const text = `（牵头单位：${lead.join(between)}${before}参与单位：${others.join(between)}）`;
        expect(parseResponsibility(text).roles.map((role) => role.names)).toEqual([lead, others]);
      }),
    );
  });
});
