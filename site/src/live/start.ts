import type { LiveKit } from './live-kit.ts';
import { livePage } from './live-page.ts';
import type { Parts } from './parts/part.ts';

/** Makes the element `live-progress` of a page live. Without its kit, a file of its own build, a page stays as it was built. */
export function start(parts: Parts): void {
  customElements.define(
    'live-progress',
    class extends HTMLElement {
      async connectedCallback(): Promise<void> {
        const beside = import.meta.url.replace(/\w+(\.\w+\.js)/, `${document.documentElement.lang}$1on`);
        const answer = await fetch(beside).catch(() => null);
        const kit: LiveKit | null = answer?.ok ? await answer.json() : null;
        if (kit) livePage(this, kit, parts);
      }
    },
  );
}
