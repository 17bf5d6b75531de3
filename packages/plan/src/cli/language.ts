import type { Language } from '../vocabulary/localized.js';

/** The language that was asked for by name; null where it is none of ours. */
export function languageNamed(name: string): Language | null {
  if (/^zh\b/i.test(name)) return 'zh-CN';
  return /^en\b/i.test(name) ? 'en' : null;
}

/**
 * The language that `--lang` asks for, looked up before anything else so that every message can be in it.
 *
 * @returns undefined where it is not there, null where it names none of ours.
 */
export function languageAsked(args: readonly string[]): Language | null | undefined {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const index = own.map((argument) => /^--lang(?:=|$)/.test(argument)).lastIndexOf(true);
  if (index < 0) return undefined;
  return languageNamed(own[index]?.split('=')[1] ?? own[index + 1] ?? '');
}

/** The language of the machine's locale, Chinese or else English. */
export function languageOfLocale(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^zh/i.test(locale) ? 'zh-CN' : 'en';
}
