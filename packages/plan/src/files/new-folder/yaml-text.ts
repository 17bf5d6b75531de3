import { Document, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Localized } from '../../vocabulary/localized.js';
import { toCheckMark } from '../to-check.js';

/** A remark that asks a person to look, before a key; keys and positions joined by dots, '' for the top of the file. */
export type Remarks = Readonly<Record<string, string>>;

/** Remarks in both languages as one: all in Chinese, then all in English, so that `check` can say either. */
export function inBoth(remarks: readonly Localized[]): string {
  return `${remarks.map(({ zh }) => zh).join('；')} / ${remarks.map(({ en }) => en).join('; ')}`;
}

/** A value as block YAML, with its remarks. Nothing else than comments marks what is uncertain. */
export function toYaml(value: unknown, remarks: Remarks = {}): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    // Written in lines of any length: a quote that is broken is hard to compare with the text.
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && /^(?:[<>=]+|\d.*)$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  for (const [path, remark] of Object.entries(remarks)) {
    const comment = ` ${toCheckMark}: ${remark.replace(/\s+/g, ' ')}`;
    if (path === '') document.commentBefore = comment;
    else commentAt(document, path.split('.'), comment);
  }
  return document.toString({ lineWidth: 0 });
}

/** No value yet: a file that a person fills. */
export function emptyYaml(words: string): string {
  return `# ${words}\n`;
}

function commentAt(document: Document, path: readonly string[], comment: string): void {
  const parent = document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isSeq(parent)) {
    const item = parent.items[Number(key)];
    if (isMap(item)) item.commentBefore = comment;
    return;
  }
  const items = isMap(parent)
    ? parent.items
    : isMap(document.contents) && path.length === 1
      ? document.contents.items
      : [];
  const pair = items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  if (pair && isScalar(pair.key)) pair.key.commentBefore = comment;
}
