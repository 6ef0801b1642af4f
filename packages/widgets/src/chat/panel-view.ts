import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Composer } from './composer.ts';
import { icon } from './icons.ts';
import { logView } from './log-view.ts';
import type { Panel } from './panel.ts';
import type { View, ViewContext } from './view.ts';

/** The dialog: head, banner, conversation, composer. `host` is the element whose attribute `open` shows it. */
export function panelView(
  context: ViewContext,
  panel: Panel,
  composer: Composer,
  host: HTMLElement & { open: boolean },
): TemplateResult {
  const { strings, language } = context;
  const close = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    host.open = false;
  };
  const keydown = (event: KeyboardEvent): void => {
    // A page's shortcuts ("/" for its search) know a text field by its name, which the shadow root hides from them.
    event.stopPropagation();
    if (event.key === 'Escape' && !event.isComposing) close(event);
  };
  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer!.types.includes('Files')) return;
    event.preventDefault();
    const dragging = event.type === 'dragover';
    composer.dragging = dragging;
    if (event.type === 'drop') void composer.add([...event.dataTransfer!.files]);
    host.shadowRoot!.querySelector('dialog')!.classList.toggle('dragging', dragging);
  };
  return html`<dialog part="panel" lang=${language} aria-labelledby="title" @cancel=${close}
    @keydown=${keydown}
    @dragover=${drag} @dragleave=${drag} @drop=${drag}>
    ${headView(context, close)}
    ${bannerView(context)}
    <div id="log" tabindex="0" role="group" aria-label=${strings.log} @scroll=${panel.onScroll}>
      ${logView(context, host.getAttribute('greeting'))}
    </div>
    ${
      panel.atEnd
        ? nothing
        : html`<button class="jump" type="button" @click=${panel.toEnd}>${strings.newest}${icon('down')}</button>`
    }
    ${composer.view(strings)}
    <p class="foot">${context.model.status === 'human' ? nothing : strings.disclosure}</p>
  </dialog>`;
}

function headView({ model, strings }: ViewContext, close: (event: Event) => void): TemplateResult {
  const { shop, status, assignee } = model;
  const title = shop?.name ?? strings.title;
  const person = status === 'human' && assignee;
  const away = !person && shop?.open === false;
  const assisted = status === 'bot' || status === 'resolved';
  const line = person
    ? strings.withPerson(person)
    : away
      ? strings.away + (assisted ? strings.meanwhile : '')
      : assisted
        ? strings.instant
        : strings.replyTime(shop?.replyMinutes ?? 15);
  return html`<div class="head" part="header">
    <span class="mark" aria-hidden="true">${title.slice(0, 1)}</span>
    <div>
      <h2 id="title" tabindex="-1" dir="auto">${title}</h2>
      <p class=${away ? 'away' : ''}>${line}</p>
    </div>
    <button type="button" aria-label=${strings.close} @click=${close}>${icon('close')}</button>
  </div>`;
}

function bannerView({ model: { connection }, strings }: ViewContext): View {
  const text = connection === 'offline' || connection === 'unavailable' ? strings[connection] : undefined;
  return html`<div role="status">${text ? html`<p class="banner">${icon('alert')}${text}</p>` : nothing}</div>`;
}
