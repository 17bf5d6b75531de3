import { fill } from '../words/fill.ts';
import { ask, editionOf } from './ask.ts';
import { describeChanges } from './describe-changes.ts';
import { keepAsking } from './keep-asking.ts';
import type { LiveKit } from './live-kit.ts';
import { asBuilt, type LiveData, type LiveView, liveView, toLiveData } from './live-view.ts';
import type { Parts } from './parts/part.ts';
import type { Piece } from './piece.ts';
import { readSettings, seenAs } from './settings.ts';
import { toNodes } from './to-nodes.ts';
import { markStanding, updatePage } from './update-page.ts';
import { offerDays, watchControls } from './watch-controls.ts';

/** Keeps a page true: asks for newer data, and shows them in the way that its reader or its address asks for. */
export function livePage(element: HTMLElement, kit: LiveKit, parts: Parts): void {
  const { words, plan } = kit;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(kit.style);
  document.adoptedStyleSheets.push(sheet);
  const { indicator = null, evidence = kit.sources } = element.dataset;
  element.append(...toNodes(indicator === null ? kit.controls : kit.controlsWithValue, element));
  const [status, notice] = element.querySelectorAll('p');
  const form = element.querySelector('form');
  if (!status || !notice || !form) return;
  const say = (place: Element, ...pieces: Piece[]): void => place.replaceChildren(...toNodes(pieces, element));

  let data: LiveData = plan;
  let edition = editionOf(plan, plan.observations.length);
  let shown: LiveView = liveView(kit, data, asBuilt, evidence);

  /** Shows the data as they are asked for, and says so, behind whatever else is to be said of it. */
  const show = (asked: URLSearchParams, news: (after: LiveView) => string): void => {
    const { settings, ignored } = readSettings(asked, indicator, data.dataDate);
    const after = liveView(kit, data, settings, evidence);
    const told = news(after);
    updatePage(document, after, parts);
    markStanding(
      document,
      after.asBuilt ? [] : [`${fill(words.stands, plan.dataDate)} `, ['a', { href: location.pathname }, words.reload]],
    );
    shown = after;
    const seen = seenAs(settings, kit);
    const sentences = [told, seen, ignored ? words.ignored : ''].filter(Boolean).join(' ');
    say(status, sentences, ...(seen ? ([' ', ['a', { href: location.pathname }, words.reset]] as const) : []));
  };

  const asked = watchControls(form, (params) =>
    show(params, () => (params.size ? '' : fill(words.restored, data.dataDate))),
  );
  offerDays(form, data);
  if (asked().size) show(asked(), () => '');

  keepAsking(
    async (signal) => {
      const newer = await ask(plan.id, kit.shapes, edition, kit.from, signal);
      say(notice);
      if (!newer) return;
      const former = data;
      data = toLiveData(newer, kit);
      try {
        show(
          asked(),
          (after) => describeChanges(document, shown, after, words) || fill(words.unchanged, newer.dataDate),
        );
        edition = editionOf(newer, newer.observations.length);
        offerDays(form, data);
      } catch {
        // What the engine cannot read is no data, whatever its shape.
        data = former;
        throw new Error('refused');
      }
    },
    (why) => {
      const reason = why instanceof Error ? words.refused[why.message as keyof typeof words.refused] : undefined;
      say(notice, fill(reason ?? words.refused.failed, data.dataDate));
    },
  );
}
