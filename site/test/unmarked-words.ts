import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];

/** Names that Chinese text writes in Latin letters too, and the signs of formulas. */
const names = new Set(
  [
    ['CC BY', 'MIT', 'GB/T', 'EB/OL', 'WCAG', 'AA', 'R&D', 'GDP', 'IPO', 'Open SDG'],
    ['tT', 'kB'],
    ['WPS', 'CRLF', 'RFC', 'SPDX', 'CORS', 'BibTeX', 'JSON Schema', 'Data Package', 'GitHub Pages'],
    ['Node', 'npm', 'Astro', 'StratML', 'IATI', 'SDMX', 'Akoma Ntoso', 'Eustat', 'ASCII'],
    ['Python', 'pandas', 'Vite', 'Rolldown', 'esbuild', 'YAML', 'Markdown', 'GBK'],
    ['JSON', 'CSV', 'BOM', 'Excel', 'Atom', 'JavaScript', 'Cookie', 'Ctrl', 'axe', 'laitimes'],
  ].flat(),
);

/** `example.org/page`, `/page/#place`; and names with a number, `UTF-8`. */
const address = /[\w-]*(?:[./]#?[\w-]+)+[./]*|\b[A-Z]+-\d+/g;

/** What is read out of a part besides its text. */
const spoken = ['aria-label', 'title', 'alt', 'placeholder'];

/** Every piece of text of a page that is shown or read out, with the language that it is marked as; code and what is hidden are left out. */
function pieces(node: Node, language: string): { language: string; text: string }[] {
  if (tree.isTextNode(node)) return [{ language, text: node.value }];
  if (!tree.isElementNode(node)) return [];
  const own = new Map(node.attrs.map(({ name, value }) => [name, value]));
  if (['script', 'style', 'code'].includes(node.tagName) || own.get('aria-hidden') === 'true') return [];
  const marked = own.get('lang') ?? language;
  return [
    ...spoken.map((name) => ({ language: marked, text: own.get(name) ?? '' })),
    ...node.childNodes.flatMap((child) => pieces(child, marked)),
  ];
}

/** Words of a language in a part that is marked as another: in Chinese, runs of Latin words that are neither name nor address. */
export function unmarkedWords(html: string): string[] {
  const all = parse(html, { scriptingEnabled: false }).childNodes.flatMap((node) => pieces(node, ''));
  return all.flatMap(({ language, text }) => {
    if (language === 'en') return text.match(/\p{Script=Han}+/gu) ?? [];
    if (language === '') return text.trim() === '' ? [] : [`no language: ${text}`];
    if (language !== 'zh-CN') return [];
    const words =
      text.replaceAll(address, '').match(/(?<!\w)[A-Za-z][A-Za-z’'&/-]+(?: [A-Za-z][A-Za-z’'&/-]+)*/g) ?? [];
    return words.filter((word) => !names.has(word));
  });
}
