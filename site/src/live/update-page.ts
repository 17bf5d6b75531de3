import type { LiveView } from './live-view.ts';
import type { Parts } from './parts/part.ts';
import type { Piece } from './piece.ts';
import { toNodes } from './to-nodes.ts';

/** Elements as they were built, of those that were made anew since. */
const built = new WeakMap<Element, Element>();

/** Makes every hooked part of a page anew; what would come out the same is not touched. */
export function updatePage(page: ParentNode, view: LiveView, parts: Parts): void {
  for (const element of hookedIn(page)) {
    const [part = '', ...of] = hookOf(element, view);
    const made = parts[part]?.(view, of);
    if (!made) continue;
    if (made.class !== undefined && made.class !== element.getAttribute('class')) {
      element.setAttribute('class', made.class);
    }
    const first = built.get(element) ?? element;
    const fresh = (made.built ? first : element).cloneNode(made.built) as Element;
    fresh.append(...toNodes(made.content ?? [], element));
    fresh.normalize();
    if (!(made.content || made.built) || fresh.isEqualNode(element)) continue;
    built.set(element, first === element ? (element.cloneNode(true) as Element) : first);
    element.replaceChildren(...fresh.childNodes);
  }
}

/** The elements of a page that newer data may change. */
export function hookedIn(page: ParentNode): NodeListOf<HTMLAnchorElement> {
  return page.querySelectorAll('[data-live],a.p,a.v');
}

/** The words of an element's hook; of a mark that has none, its class and the number of the promise that it links to. */
export function hookOf({ dataset, className, hash }: HTMLAnchorElement, { anchors }: LiveView): string[] {
  return (dataset.live ?? `${className[0]} ${anchors[hash.slice(1)]}`).split(' ');
}

/** Says of each part that cannot be made anew that it stands as it was built, or takes that back where there is nothing to say. */
export function markStanding(page: ParentNode, note: readonly Piece[]): void {
  for (const old of page.querySelectorAll('.stands')) old.remove();
  if (note.length === 0) return;
  for (const part of page.querySelectorAll('[data-live-stands]')) {
    part.firstElementChild?.after(...toNodes([['p', { class: 'stands' }, ...note]], part));
  }
}
