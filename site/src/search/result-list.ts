import { excerptOf } from './excerpt.ts';
import type { OpenIndex } from './open-index.ts';
import type { Hit } from './search-plan.ts';
import { trailOf } from './trail-of.ts';
import type { Messages } from './words.ts';

/** Characters shown of a long paragraph: about three lines on a phone. */
const excerptLengths = { drop: 72, keep: 180 } as const;

/** The items of the list of results: a link with the words found, and where they stand. Everything loaded goes in as text only. */
export function resultItems(
  index: OpenIndex,
  hits: readonly Hit[],
  kinds: Readonly<Record<string, string | undefined>>,
): HTMLElement[] {
  return hits.map((hit) => {
    const spoken = index.writing === null ? withChinese : (text: string) => [text];
    const words = excerptOf(hit, excerptLengths[index.spacing]);
    const link = element(
      'a',
      words.flatMap((text, at) => (at % 2 === 1 ? element('mark', spoken(text)) : spoken(text))),
    );
    link.setAttribute('href', hit.piece.address);
    const where = [kinds[hit.row.kind] ?? [], ...trailOf(index, hit.row)].flat().join(' · ');
    return element('li', [link, ...(where === '' ? [] : [element('p', [where])])]);
  });
}

/** English text, its Chinese words marked as such. */
function withChinese(text: string): (string | Node)[] {
  return text.split(/(\p{Script=Han}+)/u).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const chinese = element('span', [piece]);
    chinese.lang = 'zh-CN';
    return chinese;
  });
}

/** What is said of the results. */
export function countMessage(count: number, query: string, { none, one, many }: Messages): string {
  if (count === 0) return none.replace('{query}', () => query);
  return count === 1 ? one : many.replace('{count}', `${count}`);
}

function element(name: string, children: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
