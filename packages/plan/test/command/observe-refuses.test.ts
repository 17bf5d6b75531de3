import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/read-folder.js';
import { withCopy, xianxing } from './xianxing.js';

const good = {
  indicator: 'footpath-length',
  period: '2022',
  value: '190',
  source: 'yearbook-2022',
  quote: '2022年末步道总长190公里',
  recorded: '2024-06-30',
};

/** Cells in the order of the file. */
type Cells = Partial<
  typeof good & {
    status: string;
    evidence: string;
    definition: string;
    periodBasis: string;
    occurredOn: string;
    noteZh: string;
    noteEn: string;
  }
>;

const optionOf: Readonly<Record<string, string>> = {
  periodBasis: 'period-basis',
  occurredOn: 'occurred-on',
  noteZh: 'note-zh',
  noteEn: 'note-en',
};

function observe(cells: Cells, folder: string): string[] {
  const { indicator, period, value, ...options } = { ...good, ...cells };
  const given = Object.entries(options).flatMap(([cell, text]) => [`--${optionOf[cell] ?? cell}`, text]);
  return ['observe', indicator, period, value, ...given, '--folder', folder];
}

/** The same row, typed into the file by hand. */
async function typeByHand(cells: Cells, folder: string): Promise<void> {
  const row = {
    status: 'final',
    evidence: cells.source?.startsWith('year') === false ? 'third-party' : 'official',
    definition: 'same',
    periodBasis: 'stated',
    occurredOn: '',
    noteZh: '',
    noteEn: '',
    ...good,
    ...cells,
  };
  const file = join(folder, `observations/${row.indicator}.csv`);
  const before = await readFile(file, 'utf8').catch(
    async () => `${(await readFile(join(folder, 'observations/footpath-length.csv'), 'utf8')).split('\n')[0]}\n`,
  );
  const { period, value, status, evidence, definition, periodBasis, occurredOn, source, quote, recorded } = row;
  const line = [period, value, status, evidence, definition, periodBasis, occurredOn, source, '', quote, recorded];
  await writeFile(file, `${before}${[...line, row.noteZh, row.noteEn].join(',')}\n`);
}

const bad: { why: string; cells: Cells; code: string }[] = [
  { why: 'a value with a thousands comma', cells: { value: '"1,90"' }, code: 'not-a-plain-number' },
  { why: 'a value in words', cells: { value: '一百九十' }, code: 'not-a-plain-number' },
  { why: 'a value that the quote does not hold', cells: { value: '191' }, code: 'value-not-in-quote' },
  { why: 'a value below zero', cells: { value: '-190' }, code: 'wrong-unit-of-measure' },
  { why: 'no period', cells: { period: '2022-13' }, code: 'not-a-period' },
  { why: 'a period beyond the plan', cells: { period: '2199' }, code: 'observation-outside-reach' },
  { why: 'an unknown status', cells: { status: 'finl' }, code: 'unknown-value' },
  { why: 'an unknown grade', cells: { evidence: 'oficial' }, code: 'unknown-value' },
  {
    why: 'a grade above its source',
    cells: { source: 'evening-paper', evidence: 'official' },
    code: 'evidence-above-source',
  },
  { why: 'an unknown definition', cells: { definition: 'nearly' }, code: 'unknown-value' },
  { why: 'an unknown basis', cells: { periodBasis: 'guessed' }, code: 'unknown-value' },
  { why: 'no day', cells: { recorded: '2024-02-30' }, code: 'not-a-date' },
  { why: 'recorded before the period had ended', cells: { recorded: '2022-06-01' }, code: 'observation-too-early' },
  { why: 'a day of occurrence of what is no event', cells: { occurredOn: '2022-05-01' }, code: 'occurred-on' },
  { why: 'an unknown source', cells: { source: 'yearbook-2021' }, code: 'unknown-id' },
  { why: 'no source', cells: { source: '' }, code: 'missing-source' },
  { why: 'no quote', cells: { quote: '' }, code: 'missing-words' },
  { why: 'a remark in one language', cells: { noteZh: '初步数' }, code: 'missing-translation' },
  { why: 'an unknown indicator', cells: { indicator: 'footpath-lenght' }, code: 'unknown-id' },
  {
    why: 'the same row again',
    cells: { period: '2021', value: '152', quote: '2021年末步道总长152公里', recorded: '2023-01-10' },
    code: 'duplicate-observation',
  },
  { why: 'a withdrawal of nothing', cells: { status: 'withdrawn' }, code: 'withdraws-nothing' },
];

describe('a row is refused as check would refuse it, and nothing is written', () => {
  it.each(bad)('$why', async ({ cells, code }) => {
    await withCopy(async (folder) => {
      const before = await readFolder(folder);
      const [plain, chinese] = [
        await xianxing(observe(unquoted(cells), folder)),
        await xianxing([...observe(unquoted(cells), folder), '--lang', 'zh']),
      ];
      expect(await readFolder(folder)).toEqual(before);
      expect([plain.code, chinese.code]).toEqual([1, 1]);
      expect(plain.out).toContain('Nothing was written.');
      expect(chinese.out).toContain('没有写任何文件。');

      await typeByHand(cells, folder);
      const told = await xianxing(['check', folder]);
      expect(told.out).toContain(code);
      expect(plain.out).toContain(told.out);
      expect(chinese.out).toContain((await xianxing(['check', folder, '--lang', 'zh'])).out);
    });
  });

  it('several at once', async () => {
    await withCopy(async (folder) => {
      const { out } = await xianxing(observe({ value: '1e3', period: '20x2', source: '', noteEn: 'x' }, folder));
      for (const code of ['not-a-plain-number', 'not-a-period', 'missing-source']) expect(out).toContain(code);
    });
  });

  it('an unknown source with the nearest, and with how to add one', async () => {
    await withCopy(async (folder) => {
      const { out } = await xianxing(observe({ source: 'yearbook' }, folder));
      expect(out).toContain('Did you mean "yearbook-2022"?');
      expect(out).toContain('Add a new source to sources.yaml first');
    });
  });

  it('a path in place of an indicator', async () => {
    await withCopy(async (folder) => {
      const before = await readFolder(folder);
      for (const indicator of ['../sources', '..', '', 'a/b', '/etc/passwd', '.hidden'])
        expect((await xianxing(observe({ indicator }, folder))).code).toBe(1);
      expect(await readFolder(folder)).toEqual(before);
    });
  });
});

describe('nothing is recorded', () => {
  it('while an error stands elsewhere', async () => {
    await withCopy(async (folder) => {
      await writeFile(join(folder, 'searches.yaml'), '- {}\n');
      const { code, out } = await xianxing(observe({}, folder));
      expect(code).toBe(1);
      expect(out).toContain('searches.yaml');
      expect(out).toContain('Mend this first, then record. Nothing was written.');
    });
  });

  it('where there is no data folder', async () => {
    const { code, out } = await xianxing(observe({}, 'no/such/folder'));
    expect([code, out]).toEqual([1, expect.stringContaining('there is no folder no/such/folder')]);
    const { code: misuse, err } = await xianxing(observe({}, '').slice(0, -2));
    expect([misuse, err]).toEqual([2, expect.stringContaining('name it with --folder')]);
  });

  it('over what somebody else wrote in the meantime', async () => {
    const { writeUnlessChanged } = await import('../../src/cli/observing/write-unless-changed.js');
    await withCopy(async (folder) => {
      const file = 'observations/footpath-length.csv';
      const read = (await readFolder(folder)) ?? new Map();
      await cp(join(folder, 'observations/provincial-rank.csv'), join(folder, file));
      expect(await writeUnlessChanged(folder, read, new Map([[file, Buffer.from('new')]]))).toBe(file);
      expect(await readFile(join(folder, file))).toEqual(
        await readFile(join(folder, 'observations/provincial-rank.csv')),
      );
    });
  });
});

/** Quotes of CSV are for the file alone. */
function unquoted(cells: Cells): Cells {
  return { ...cells, ...(cells.value === undefined ? {} : { value: cells.value.replaceAll('"', '') }) };
}
