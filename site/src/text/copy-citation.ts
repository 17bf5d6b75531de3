import type { Language } from '@xianxing/plan';
import { plainCitation, standardCitation } from './citation.ts';
import { citingWords } from './citing-words.ts';
import { placeWords } from './clause-place.ts';

const language = document.documentElement.lang as Language;
const words = citingWords[language];
const text = document.getElementById('text') as HTMLElement;
const box = document.createElement('span');
box.className = 'cite';

/** What is cited: the place that the address names, by the outline numbers of the parts that it stands in. */
function cited({ id }: Element, parts: readonly Element[]) {
  const [, plan = '', site = ''] = document.title.split(' · ');
  const numbers = parts.flatMap((part) => part.querySelector('.no')?.textContent ?? []);
  return {
    site,
    subject: placeWords(numbers, id, language),
    plan,
    date: `${text.dataset.date}`,
    url: location.href,
    accessed: new Date().toLocaleDateString('sv'),
  };
}

/** Offers to copy the citation of the place that the address names. */
function offer(): void {
  const target = text.querySelector(':target');
  box.remove();
  if (!target) return;
  const parts = [...text.querySelectorAll('section[id]')].filter((part) => part.contains(target));
  box.replaceChildren(
    ...[standardCitation, plainCitation].map((cite, form) => {
      const button = document.createElement('button');
      button.textContent = words.copy[form] ?? '';
      button.onclick = () =>
        navigator.clipboard.writeText(cite(cited(target, parts))).then(() => {
          button.textContent = words.copied;
        });
      return button;
    }),
  );
  (target.matches('section, tr') ? target.firstElementChild : target)?.append(box);
}

// The address names its place only when the page is there.
for (const event of ['load', 'hashchange']) addEventListener(event, offer);
