import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/files/read-plan.js';
import { withCopy, xianxing } from './xianxing.js';

const row = (...args: string[]) => [...args, '--recorded', '2024-06-30', '--source', 'yearbook-2022'];
const length2022 = row('observe', 'footpath-length', '2022', '190', '--quote', '2022年末步道总长190公里');

describe('xianxing observe', () => {
  it('records a row and says what it changes', async () => {
    await withCopy(async (folder) => {
      const { code, out } = await xianxing([...length2022, '--folder', folder]);
      expect(code).toBe(0);
      expect(out).toMatchInlineSnapshot(`
        "Recorded as line 5 of observations/footpath-length.csv:
          period       2022
          value        190
          status       final
          evidence     official
          definition   same
          periodBasis  stated
          source       yearbook-2022
          quote        2022年末步道总长190公里
          recorded     2024-06-30
        What changes:
          - Total length of footpaths 2022 (≥ 180): unknown → met
        The other verdicts (16) are as before."
      `);
      const { plan, issues } = await readPlan(folder);
      expect(issues).toEqual([]);
      expect(plan?.observations.filter(({ period, value }) => period === '2022' && value === 190)).toHaveLength(1);
    });
  });

  it('says so in Chinese', async () => {
    await withCopy(async (folder) => {
      const { out } = await xianxing([...length2022, '--folder', folder, '--lang', 'zh']);
      expect(out).toMatchInlineSnapshot(`
        "已记入 observations/footpath-length.csv 第 5 行：
          period       2022
          value        190
          status       final
          evidence     official
          definition   same
          periodBasis  stated
          source       yearbook-2022
          quote        2022年末步道总长190公里
          recorded     2024-06-30
        判断的变化：
          - 步道总长度 2022（≥ 180）：未知 → 达到
        其余 16 个目标不变。"
      `);
    });
  });

  it('says plainly that nothing changes', async () => {
    await withCopy(async (folder) => {
      const near = row('observe', 'footpath-length', '2022', '190', '--quote', '约190公里', '--definition', 'near');
      const { code, out } = await xianxing([...near, '--folder', folder]);
      expect(code).toBe(0);
      expect(out).toContain('Nothing changes: every verdict is as before.');
      expect(out).not.toContain('→');
    });
  });

  it.each([
    {
      why: 'after all earlier periods',
      period: '2022',
      recorded: '2024-06-30',
      after: ['2021', '2021', '2021', '2022'],
    },
    {
      why: 'before all later periods',
      period: '2020',
      recorded: '2024-06-30',
      after: ['2020', '2021', '2021', '2021'],
    },
    { why: 'between rows of one period, by the day of recording', period: '2021', recorded: '2022-11-01', after: 3 },
  ])('puts the row in order: $why', async ({ period, recorded, after }) => {
    await withCopy(async (folder) => {
      const file = join(folder, 'observations/footpath-length.csv');
      const before = (await readFile(file, 'utf8')).split('\n');
      const args = ['observe', 'footpath-length', period, '150', '--source', 'evening-paper', '--quote', '150公里'];
      const { code } = await xianxing([...args, '--recorded', recorded, '--folder', folder]);
      expect(code).toBe(0);
      const lines = (await readFile(file, 'utf8')).split('\n');
      if (typeof after === 'number') expect(lines[after]).toContain(recorded);
      else expect(lines.slice(1, 5).map((line) => line.slice(0, 4))).toEqual(after);
      expect(lines.filter((line) => before.includes(line))).toEqual(before);
      expect(lines).toHaveLength(before.length + 1);
    });
  });

  it('makes the file with its header where there is none', async () => {
    await withCopy(async (folder) => {
      const args = row('observe', 'footpath-stations', '2022', '12', '--quote', '建成驿站12座', '--locator', '第14页');
      expect((await xianxing([...args, '--folder', folder])).code).toBe(0);
      expect(await readFile(join(folder, 'observations/footpath-stations.csv'), 'utf8')).toBe(
        'period,value,status,evidence,definition,periodBasis,occurredOn,source,locator,quote,recorded,noteZh,noteEn\n' +
          '2022,12,final,official,same,stated,,yearbook-2022,第14页,建成驿站12座,2024-06-30,,\n',
      );
    });
  });

  it('takes today where no day is given, and moves the date of the data with it', async () => {
    await withCopy(async (folder) => {
      const args = length2022.filter((arg) => arg !== '--recorded' && arg !== '2024-06-30');
      const { code, out } = await xianxing([...args, '--folder', folder], { today: '2024-07-15' });
      expect(code).toBe(0);
      expect(out).toContain('recorded     2024-07-15');
      expect(out).toContain('moves from 2024-06-30 to\n2024-07-15');
      expect((await readPlan(folder)).plan?.dataDate).toBe('2024-07-15');
    });
  });

  it('writes nothing when it is only tried', async () => {
    await withCopy(async (folder) => {
      const before = await readFile(join(folder, 'observations/footpath-length.csv'));
      const { code, out } = await xianxing([...length2022, '--folder', folder, '--dry-run']);
      expect(code).toBe(0);
      expect(out).toContain('A dry run; nothing was written. It would be line 5 of');
      expect(out).toContain('unknown → met');
      expect(await readFile(join(folder, 'observations/footpath-length.csv'))).toEqual(before);
    });
  });

  it('takes a row back', async () => {
    await withCopy(async (folder) => {
      const args = row('observe', 'wheelchair-entrances', '2021', '47.5', '--quote', '轮椅可达入口占47.5%');
      const notes = ['--note-zh', '年鉴撤回。', '--note-en', 'Taken back by the yearbook.'];
      const { code } = await xianxing([...args, '--status', 'withdrawn', ...notes, '--folder', folder]);
      expect(code).toBe(0);
      expect(await readFile(join(folder, 'observations/wheelchair-entrances.csv'), 'utf8')).toContain(
        ',2024-06-30,年鉴撤回。,Taken back by the yearbook.\n',
      );
    });
  });
});
