import type { LiveData } from './live-view.ts';

/**
 * Turns what is set in the controls into an address that can be passed on, and back: `asof`, `known`, and `if` once for each value of
 * one's own.
 *
 * @param changed - Is told what is asked for now.
 * @returns What is asked for at any time.
 */
export function watchControls(form: HTMLFormElement, changed: (asked: URLSearchParams) => void): () => URLSearchParams {
  const asked = (): URLSearchParams => new URLSearchParams(location.search);
  const days = daysOf(form);
  for (const field of days) field.value = asked().get(field.name) ?? '';
  const askFor = (params: URLSearchParams): void => {
    history.replaceState(null, '', `${location.pathname}${params.size ? `?${params}` : ''}${location.hash}`);
    changed(params);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const params = asked();
    for (const { name, value } of days) {
      params.delete(name);
      if (value) params.set(name, value);
    }
    const own = new FormData(form);
    if (own.get('value')) params.append('if', `${own.get('year')}:${own.get('value')}`);
    askFor(params);
  });
  form.addEventListener('reset', () => {
    askFor(new URLSearchParams());
  });
  return asked;
}

/** Lets a reader choose among the days that the data know of; with one day of recording there is nothing to choose. */
export function offerDays(form: HTMLFormElement, { dataDate, observations }: LiveData): void {
  const [asOf, knownAt] = daysOf(form);
  for (const field of [asOf, knownAt]) field.max = dataDate;
  const label = knownAt.parentElement as HTMLElement;
  label.hidden = new Set(observations.map(({ recorded }) => recorded)).size < 2;
}

function daysOf(form: HTMLFormElement): [asOf: HTMLInputElement, knownAt: HTMLInputElement] {
  const { asof, known } = form.elements as unknown as Record<'asof' | 'known', HTMLInputElement>;
  return [asof, known];
}
