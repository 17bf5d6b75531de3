import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../src/live/describe-changes.ts';
import { ofIndicator, ofTarget } from '../../src/live/hooks.ts';
import { toLiveKit } from '../../src/live/live-kit.ts';
import { asBuilt, liveView } from '../../src/live/live-view.ts';
import { judged } from '../../src/progress/judged-plan.ts';

const kit = toLiveKit(judged, 'zh-CN');
const before = liveView(kit, kit.plan, asBuilt, '');
const after = liveView(kit, kit.plan, { ...asBuilt, asOf: '2019-06-30' }, '');

/** A page with these hooks and nothing else. */
function pageWith(...hooks: string[]): ParentNode {
  const elements = hooks.map((live) => ({ dataset: { live }, className: '', hash: '' }));
  return { querySelectorAll: () => elements } as unknown as ParentNode;
}
const said = (...hooks: string[]): string => describeChanges(pageWith(...hooks), before, after, kit.words);

describe('what is said of a change', () => {
  const [indicator = ''] = Object.keys(kit.plan.indicators).slice(6);
  const name = kit.plan.indicators[indicator]?.name.zh ?? '';
  const [target = ''] = kit.plan.indicators[indicator]?.targets.map(({ id }) => id) ?? [];

  it('on the page of an indicator is said of its own targets alone', () => {
    const hooks = ['date', ...['table', 'list', 'figure', 'caption'].map((part) => ofIndicator(part, indicator))];
    const told = said(...hooks);
    expect(told).toMatch(new RegExp(`^${kit.plan.indicators[indicator]?.targets.length} 项`));
    for (const change of (told.split('：')[1] ?? '').split('；')) expect(change).toContain(name);
  });

  it.each(['cell', 'outcome', 'verdict', 'p', 'v'])('is said of a target that the page shows: %s', (part) => {
    expect(said(ofTarget(part, target))).toContain(name);
  });

  it.each(['figure', 'list', 'caption', 'spark'])(
    'is not said twice, nor of another target by its number: %s',
    (part) => {
      expect(said(ofIndicator(part, indicator))).toBe('');
    },
  );

  it('is nothing where nothing changed', () => {
    expect(describeChanges(pageWith(ofTarget('cell', target)), before, before, kit.words)).toBe('');
  });
});
