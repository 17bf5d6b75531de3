import type { openWriting } from './chinese-writing.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import { watchField } from './query-field.ts';
import { countMessage, resultItems } from './result-list.ts';
import { encoding } from './search-index.ts';
import { searchPlan } from './search-plan.ts';
import type { Messages } from './words.ts';

const part = (id: string) => document.getElementById(id) as HTMLElement;
const form = part('search');
const field = part('q') as HTMLInputElement;
const said = part('said');
const results = part('results');
const messages: Messages = JSON.parse(form.dataset.messages ?? '');

let writing: typeof openWriting | null = null;
let index: Promise<OpenIndex> | null = null;

/** Loads the index at its first use. A failure is forgotten, so that the next use tries again. */
function load(): Promise<OpenIndex> {
  if (index === null) {
    index = fetch(form.dataset.index ?? '').then(async (response) => {
      if (!response.ok) throw new Error(response.statusText);
      return openIndex(new TextDecoder(encoding).decode(await response.arrayBuffer()), writing);
    });
    index.catch(() => {
      index = null;
    });
  }
  return index;
}

let sought = '';
let underWay = Promise.resolve();

/** Shows the results of what is in the field, once for the same words. */
function search(): Promise<void> {
  const query = field.value.trim();
  if (query !== sought) {
    sought = query;
    underWay = seek(query);
  }
  return underWay;
}

/** Makes the query the page's address, and shows what it finds. */
async function seek(query: string): Promise<void> {
  history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = location.search;
  if (query === '') return show([], '', '');
  try {
    if (said.textContent === '') said.textContent = messages.loading;
    const opened = await load();
    // Other words by now: their search is under way.
    if (query !== sought) return;
    const hits = searchPlan(opened, query);
    show(resultItems(opened, hits, messages.kinds), query, countMessage(hits.length, query, messages));
  } catch {
    sought = '';
    show([], '', messages.failed);
  }
}

function show(items: readonly HTMLElement[], query: string, message: string): void {
  results.replaceChildren(...items);
  results.hidden = items.length === 0;
  part('examples').hidden = items.length > 0;
  part('no-hit').hidden = query === '' || items.length > 0;
  said.textContent = message;
}

/** Makes the page search; with what opens the writings of Chinese on a Chinese page. */
export function startSearch(open: typeof openWriting | null): void {
  writing = open;
  watchField(field, load, search);

  // Enter leads to the first result; a second Enter opens it, as any link.
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await search();
    results.querySelector('a')?.focus();
  });

  field.value = new URLSearchParams(location.search).get('q') ?? field.value;
  if (field.value === '') field.focus();
  search();
}
