import type { Language } from '../vocabulary/localized.js';

/** The language that was asked for by name; null where it is none of ours. */
export function languageNamed(name: string): Language | null {
  if (/^zh\b/i.test(name)) return 'zh-CN';
  return /^en\b/i.test(name) ? 'en' : null;
}

/** The language of the machine's locale, Chinese or else English. */
export function languageOfLocale(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^zh/i.test(locale) ? 'zh-CN' : 'en';
}
