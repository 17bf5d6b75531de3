import type { Language } from '@xianxing/plan';
import { citingWords } from './citing-words.ts';

const { link } = citingWords[document.documentElement.lang as Language];

// Each sentence, and each line of who is responsible, gets a quiet link to itself. Where no script runs, the text alone has them.
for (const part of document.querySelectorAll('#text span[id], .r')) {
  const permalink = document.createElement('a');
  permalink.href = `#${part.id}`;
  permalink.ariaLabel = link;
  part.append(permalink);
}
