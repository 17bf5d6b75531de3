import type { Language } from '@xianxing/plan';

/** Words that stand in a figure; `{0}` is a value as it is printed. */
export interface FigureWords {
  readonly baseline: string;
  readonly targets: string;
  readonly inProse: string;
  readonly observed: string;
  readonly others: string;
  readonly near: string;
  readonly assumed: string;
  readonly unknown: string;
  /** Below a figure that is no longer the one the page was built with. */
  readonly redrawn: string;
}

const zh: FigureWords = {
  baseline: '基期 {0}',
  targets: '目标 {0}',
  inProse: '正文 {0}',
  observed: '实际 {0}',
  others: '另有来源 {0}',
  near: '相近口径 {0}',
  assumed: '假设 {0}',
  unknown: '未知',
  redrawn: '图已重画，各数见下表。',
};

const en: FigureWords = {
  baseline: 'baseline {0}',
  targets: 'target {0}',
  inProse: 'text {0}',
  observed: 'observed {0}',
  others: 'other source {0}',
  near: 'near {0}',
  assumed: 'assumed {0}',
  unknown: 'unknown',
  redrawn: 'The figure was drawn anew; its numbers stand in the table.',
};

/** Words that stand in a figure, in one language. */
export const figureWords: Readonly<Record<Language, FigureWords>> = { 'zh-CN': zh, en };
