import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../src/files/new-folder/write-new-folder.js';
import { readPlan } from '../src/files/read-plan.js';

const text = `示例市修公园三年行动计划（2030—2032年）
（征求意见稿）
为修公园，制定本计划。
一、目标
到2032年，建成公园超30个。
指标 2029年 2031年 2032年
步道（公里） 10 20 30
公园志愿者 5 8 9
二、主要任务
（一）修公园。每年新建公园10个。建立公园协调机制。（牵头单位：市公园局，参与单位：市财政局、各街道办事处）
（二）修步道。实现步道街道全覆盖。（责任单位：市公园局、市步道办）
三、保障措施
加强领导。
`;

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'xianxing-new-'));
});
afterEach(() => rm(place, { recursive: true }));

async function drawUp(bytes: string | Uint8Array, name = 'my-plan') {
  const file = join(place, 'text.txt');
  await writeFile(file, bytes);
  const folder = join(place, name);
  return { folder, ...(await newFolder(folder, file)) };
}

describe('a new data folder', () => {
  it('is drawn up from the text, and says itself what a person has to add', async () => {
    const { folder, found } = await drawUp(text);
    expect(found).toEqual({ tasks: 2, responsibleUnits: 4, indicators: 5, targets: 7, repairs: 0 });
    const { plan, issues } = await readPlan(folder);
    expect(plan).toBeNull();
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, code, path }) => [file, code, path])).toEqual([
      ['indicators/goals-t1r2.yaml', 'missing-key', 'unitOfMeasure'],
      ['plan.yaml', 'missing-key', 'dataDate'],
      ['plan.yaml', 'missing-key', 'jurisdiction.code'],
    ]);
    expect(new Set(issues.filter(({ severity }) => severity === 'warning').map(({ code }) => code))).toEqual(
      new Set(['to-check', 'not-searched', 'promise-unaccounted']),
    );
  });

  it('is a plan as soon as those facts are added, with Chinese where English is not there', async () => {
    const { folder } = await drawUp(text);
    const planFile = join(folder, 'plan.yaml');
    const written = await readFile(planFile, 'utf8');
    await writeFile(
      planFile,
      written.replace('jurisdiction:\n', 'dataDate: 2030-01-01\njurisdiction:\n  code: "000000"\n'),
    );
    const row = join(folder, 'indicators/goals-t1r2.yaml');
    await writeFile(row, `${await readFile(row, 'utf8')}unitOfMeasure:\n  zh: 人\n  basis: inferred\n`);
    const { plan, issues } = await readPlan(folder);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plan?.title).toEqual({
      zh: '示例市修公园三年行动计划（2030—2032年）（征求意见稿）',
      en: '示例市修公园三年行动计划（2030—2032年）（征求意见稿）',
    });
    expect(plan?.status).toBe('draft');
    expect(plan?.tasks.a1t2).toMatchObject({
      leadUnits: [],
      responsibleUnits: ['unit-1', 'unit-4'],
      title: { zh: '修步道', en: '修步道' },
    });
    const targets = Object.values(plan?.indicators ?? {}).flatMap((indicator) => indicator.targets);
    expect(targets.map((target) => [target.clause, target.operator, 'value' in target ? target.value : null])).toEqual([
      ['goals-s1', '>', 30],
      ['goals-t1r1c3', '>=', 20],
      ['goals-t1r1c4', '>=', 30],
      ['goals-t1r2c3', '>=', 8],
      ['goals-t1r2c4', '>=', 9],
      ['a1t1s1', '>=', 10],
      ['a1t2s1', '>=', 100],
    ]);
  });

  it('is held to every word once a person calls it reviewed', async () => {
    const { folder } = await drawUp(text);
    const planFile = join(folder, 'plan.yaml');
    await writeFile(planFile, (await readFile(planFile, 'utf8')).replace('reviewed: false', 'reviewed: true'));
    const { issues } = await readPlan(folder);
    expect(issues.find(({ code }) => code === 'promise-unaccounted')?.severity).toBe('error');
  });

  it.each([
    { why: 'with a byte order mark', bytes: `\ufeff${text}` },
    { why: 'with the line ends of Windows', bytes: text.replaceAll('\n', '\r\n') },
    { why: 'in GB18030', bytes: iconv.encode(text, 'gb18030') },
  ])('is the same from a text $why', async ({ bytes }) => {
    const { folder } = await drawUp(bytes);
    const other = await drawUp(text, 'my-plan-2');
    const edited = 'text/plan.zh-CN.md';
    expect(await readFile(join(folder, edited), 'utf8')).toBe(await readFile(join(other.folder, edited), 'utf8'));
    expect((await readPlan(folder)).issues.map(({ code }) => code)).not.toContain('source-hash');
    expect(await readFile(join(folder, 'text/source.txt'))).toEqual(Buffer.from(bytes));
  });

  it('says the same reason of several repairs without an alias, which no data file has', async () => {
    const line = '文字在这里写着，'.repeat(3);
    const page = (n: number) => [...Array<string>(6).fill(`${line}第${n}页。`), n, ''].join('\n');
    const { folder, found } = await drawUp(`示例计划（2030年）\n一、任务\n${page(1)}${page(2)}${page(3)}`);
    expect(found?.repairs).toBe(3);
    expect((await readPlan(folder)).issues.filter(({ file }) => file === 'text/repairs.yaml')).toEqual([]);
  });

  it('names nobody where the text names nobody', async () => {
    const { folder, found } = await drawUp('示例计划（2030年）\n一、任务\n（一）修路。修路。');
    expect(found).toMatchObject({ tasks: 1, responsibleUnits: 0 });
    expect((await readPlan(folder)).issues.map(({ code }) => code)).toContain('nobody-responsible');
  });
});

describe('what cannot be read', () => {
  it.each([
    { why: 'an empty file', bytes: '' },
    { why: 'nothing but blanks', bytes: ' \n\u3000\n' },
    { why: 'a picture', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
    { why: 'UTF-16', bytes: iconv.encode(text, 'utf-16le') },
    { why: 'two encodings', bytes: Buffer.concat([Buffer.from(text), iconv.encode(text, 'gb18030')]) },
  ])('is refused, and nothing is written: $why', async ({ bytes }) => {
    const { found, issues } = await drawUp(bytes);
    expect(found).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['not-text']);
    expect(await readdir(place)).toEqual(['text.txt']);
  });

  it('says that there is no such file', async () => {
    expect((await newFolder(join(place, 'a'), join(place, 'no.txt'))).issues[0]?.code).toBe('missing-file');
    expect((await newFolder(join(place, 'a'), place)).issues[0]?.code).toBe('missing-file');
  });

  it('never writes into a folder that holds something, nor over a file', async () => {
    await mkdir(join(place, 'taken'));
    await writeFile(join(place, 'taken', 'mine.txt'), 'mine');
    const { found, issues } = await drawUp(text, 'taken');
    expect(found).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['folder-not-empty']);
    expect(await readdir(join(place, 'taken'))).toEqual(['mine.txt']);
    expect((await drawUp(text, 'text.txt')).issues.map(({ code }) => code)).toEqual(['folder-not-empty']);
  });

  it('writes into an empty folder, and leaves nothing beside it', async () => {
    await mkdir(join(place, 'empty'));
    expect((await drawUp(text, 'empty')).found).not.toBeNull();
    expect((await readdir(place)).sort()).toEqual(['empty', 'text.txt']);
  });
});
