import { expect, it } from 'vitest';
import { namesMeant } from '../../src/search/short-names.ts';

const names = ['高新技术企业', '园区高新技术企业', '市发展改革局', '市科技局', '省级高新区', '列入科技创新走廊延伸区'];

it.each([
  { short: '高企', meant: ['高新技术企业', '高新技术企'], why: 'a name that begins so is meant whole' },
  { short: '发改局', meant: ['发展改革局'], why: 'the name goes on before it' },
  { short: '科技局', meant: [], why: 'a name holds it as it is' },
  { short: '新区', meant: [], why: 'a name holds it as it is, so that 新走廊延伸区 is not meant' },
  { short: '市局', meant: ['市科技局', '市发展改革局'], why: 'two names may be meant' },
  { short: '企高', meant: [], why: 'the order is another' },
  { short: '列区', meant: [], why: 'the name is too long for so short a form' },
  { short: '高', meant: [], why: 'one character is no short name' },
  { short: 'R&D', meant: [], why: 'letters have no short form' },
])('$short: $why', ({ short, meant }) => expect(namesMeant(short, names).sort()).toEqual([...meant].sort()));
