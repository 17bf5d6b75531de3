/** The text of a docstring as Markdown: what looks like an element is text, and Chinese words are marked as Chinese. */
export function englishMarkdown(docstring: string): string {
  return docstring
    .replaceAll(/\{@link\s+([^\s}|]+)[^}]*\}/g, '`$1`')
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : words(part)))
    .join('');
}

const han = /[\p{Script=Han}（《](?:[\p{Script=Han}\p{P}、，：；（）《》…]*[\p{Script=Han}）》])?/gu;

function words(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll(han, '<span lang="zh-CN">$&</span>');
}
