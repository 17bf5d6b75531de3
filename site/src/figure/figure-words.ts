import type { Language } from '@xianxing/plan';

/** Words that stand in a figure. */
export interface FigureWords {
  readonly baseline: (value: string) => string;
  readonly target: (text: string) => string;
  readonly inProse: (text: string) => string;
  readonly observed: (text: string) => string;
  readonly other: (text: string) => string;
  readonly near: (text: string) => string;
  readonly unknown: string;
}

const zh: FigureWords = {
  baseline: (value) => `基期 ${value}`,
  target: (text) => `目标 ${text}`,
  inProse: (text) => `正文 ${text}`,
  observed: (text) => `实际 ${text}`,
  other: (text) => `另有来源 ${text}`,
  near: (text) => `相近口径 ${text}`,
  unknown: '未知',
};

const en: FigureWords = {
  baseline: (value) => `baseline ${value}`,
  target: (text) => `target ${text}`,
  inProse: (text) => `in the text ${text}`,
  observed: (text) => `observed ${text}`,
  other: (text) => `other source ${text}`,
  near: (text) => `near ${text}`,
  unknown: 'unknown',
};

/** Words that stand in a figure, in one language. */
export const figureWords: Readonly<Record<Language, FigureWords>> = { 'zh-CN': zh, en };
