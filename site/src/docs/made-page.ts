import type { Language } from '@xianxing/plan';

/** A page of the documentation that is made when the site is built. */
export interface MadePage {
  /** Its address below the language, without slashes around it. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Markdown. */
  readonly body: string;
}
