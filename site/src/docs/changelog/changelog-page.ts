import type { Language } from '@xianxing/plan';
import type { MadePage } from '../made-page.ts';
import { englishMarkdown } from '../reference/english-markdown.ts';
import type { Release } from './parse-changelog.ts';
import type { Changelog } from './read-changelogs.ts';

const words = {
  'zh-CN': {
    title: '更新记录',
    description: '软件包各版本的变化。',
    none: '尚未发布任何版本。',
    english: '更新内容以英文书写，照录如下。',
    kinds: { 'Major Changes': '不兼容的变化', 'Minor Changes': '新增', 'Patch Changes': '修订' },
  },
  en: {
    title: 'Changelog',
    description: 'What changed in each version of the packages.',
    none: 'No version has been released yet.',
    english: '',
    kinds: { 'Major Changes': 'Breaking changes', 'Minor Changes': 'New', 'Patch Changes': 'Mended' },
  },
} as const;

/** What changed in each released version of each package. */
export function changelogPage(changelogs: readonly Changelog[], language: Language): MadePage {
  const { title, description, none, english } = words[language];
  const released = changelogs.filter(({ releases }) => releases.length > 0);
  const told = released.flatMap(({ name, releases }) =>
    releases.map((release) => releaseText(name, release, language)),
  );
  const body = released.length === 0 ? [none] : [english, ...told];
  return { id: 'docs/changelog', language, title, description, body: body.join('\n\n').trim() };
}

function releaseText(name: string, { version, parts }: Release, language: Language): string {
  const kinds: Readonly<Record<string, string>> = words[language].kinds;
  const told = parts.map(({ heading, text }) => {
    const above = heading === '' ? '' : `**${kinds[heading] ?? heading}**\n\n`;
    const marked = englishMarkdown(text);
    return `${above}${language === 'en' ? marked : `<div lang="en">\n\n${marked}\n\n</div>`}`;
  });
  return [`## \`${name} ${version}\``, ...told].join('\n\n');
}
