/** A text in both languages of the project; neither is ever left out. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** A language in which the project speaks, as a BCP 47 tag. */
export type Language = 'zh-CN' | 'en';

/**
 * The text in one language.
 *
 * @example
 * inLanguage({ zh: '指标', en: 'Indicator' }, 'zh-CN'); //=> '指标'
 */
export function inLanguage(text: Localized, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}
