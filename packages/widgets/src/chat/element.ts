import { html, nothing, render } from 'lit/html.js';
import { Composer } from './composer.ts';
import { Conversation } from './conversation.ts';
import { icon } from './icons.ts';
import { indexedDbImages } from './image-store.ts';
import { Keepsake } from './keepsake.ts';
import { accentStyles } from './launcher.ts';
import { Panel } from './panel.ts';
import { panelView } from './panel-view.ts';
import { type ChatLanguage, pickLanguage, STRINGS } from './strings.ts';
import { STYLES } from './styles.ts';
import { createTransport } from './transport.ts';
import type { ViewContext } from './view.ts';

/**
 * A shop's chat: answers from the agent, or a person who takes over. Speaks the chat protocol of
 * `@commerceai/sdk/client`.
 *
 * Drawn with Lit's templates on a plain element: of LitElement it would use one attribute and the batching, and the
 * whole chat has to fit in 20 kB.
 *
 * @element commerceai-chat
 *
 * @attr {string} base - Base path of the back end, read once. Default "/apps/commerceai".
 * @attr {string} lang - "fr" or "en"; else the document's language, else the shop's.
 * @attr {'light' | 'dark' | 'auto'} theme - Default "auto": what the shopper's system says.
 * @attr {'start' | 'end'} position - Corner of the launcher, in reading direction. Default "end".
 * @attr {string} accent - Colour of launcher, header and the shopper's messages; text on it is chosen to be legible.
 * @attr {string} greeting - First words, in place of the back end's.
 * @attr {boolean} open - Whether the panel is shown.
 *
 * @fires commerceai-open - The panel was opened.
 * @fires commerceai-close - The panel was closed.
 * @fires commerceai-status - Who has the floor has changed; `detail` is "bot", "waiting", "human" or "resolved".
 *
 * @cssprop --commerceai-accent - Like the attribute; wins over it.
 * @cssprop --commerceai-on-accent - Text on the accent.
 * @cssprop --commerceai-background - Panel.
 * @cssprop --commerceai-surface - Bubbles and banners.
 * @cssprop --commerceai-text - Text.
 * @cssprop --commerceai-muted - Lesser text.
 * @cssprop --commerceai-border - Lines.
 * @cssprop --commerceai-radius - Corners of panel, bubbles and cards. Default 18px.
 * @cssprop --commerceai-font - Font family.
 * @cssprop --commerceai-width - Width of the panel. Default 400px.
 * @cssprop --commerceai-height - Most height of the panel. Default 680px.
 * @cssprop --commerceai-launcher-size - Default 60px.
 * @cssprop --commerceai-inset - Distance to the window's edge. Default 20px.
 * @cssprop --commerceai-z-index - Default 2147483000.
 *
 * @csspart launcher - The round button.
 * @csspart panel - The dialog.
 * @csspart header - Its head.
 * @csspart message - One message.
 * @csspart bubble - Its text.
 * @csspart card - An order or a product.
 * @csspart composer - The form at the foot.
 * @csspart send - Its button.
 */
export class CommerceAIChat extends HTMLElement {
  static readonly observedAttributes = ['open', 'lang', 'accent', 'greeting'];

  #root: ShadowRoot | undefined;
  #conversation!: Conversation;
  #composer!: Composer;
  #panel!: Panel;
  #disconnect = new AbortController();
  #started = false;
  #drawing = false;
  readonly #accent = new CSSStyleSheet();

  get open(): boolean {
    return this.hasAttribute('open');
  }

  set open(open: boolean) {
    this.toggleAttribute('open', open);
  }

  /** Opens the panel. */
  show(): void {
    this.open = true;
  }

  /** Closes the panel; the conversation goes on. */
  hide(): void {
    this.open = false;
  }

  /** Says something for the shopper: what a button of the page may do. */
  ask(text: string): void {
    this.show();
    this.#conversation.write(text);
  }

  connectedCallback(): void {
    this.#root ??= this.#createRoot();
    const changed = (): void => this.#redraw();
    const name = this.getAttribute('base') ?? '/apps/commerceai';
    const keepsake = new Keepsake(name, () => localStorage, indexedDbImages(name));
    this.#conversation = new Conversation({
      transport: createTransport(name),
      keepsake,
      onChange: changed,
      language: () => this.#language,
      online: () => navigator.onLine,
      visible: () => !document.hidden,
    });
    this.#composer = new Composer(changed, this.#write);
    this.#disconnect = new AbortController();
    const { signal } = this.#disconnect;
    this.#panel = new Panel(this.#root, changed, signal);
    const wake = (): void => {
      if (this.#started) this.#conversation.wake();
    };
    for (const event of ['online', 'offline']) addEventListener(event, wake, { signal });
    document.addEventListener('visibilitychange', wake, { signal });
    const language = new MutationObserver(changed);
    language.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
    signal.addEventListener('abort', () => language.disconnect());
    this.#draw();
    // Someone who has been here before hears of replies without opening the panel.
    if (this.open) this.attributeChangedCallback('open', null);
    else if (keepsake.session) this.#begin();
  }

  disconnectedCallback(): void {
    this.#disconnect.abort();
    this.#conversation.stop();
    this.#panel.show(false);
    this.#started = false;
  }

  attributeChangedCallback(name: string, before: string | null): void {
    if (name === 'accent') this.#accent.replaceSync(accentStyles(this.getAttribute('accent')));
    if (!this.#root || !this.isConnected) return;
    const { open } = this;
    if (name !== 'open' || open === (before !== null)) {
      this.#redraw();
      return;
    }
    if (open) this.#begin();
    this.#conversation.open(open);
    this.#draw();
    this.#panel.show(open);
    rememberOpen(open && !this.#panel.small);
    this.#tell(open ? 'commerceai-open' : 'commerceai-close');
  }

  get #language(): ChatLanguage {
    return pickLanguage(this.lang, document.documentElement.lang, this.#conversation.model.shop?.language);
  }

  /** The loader's launcher stands in the root until now, and may have the focus. */
  #createRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const focused = root.activeElement;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet, this.#accent];
    root.replaceChildren();
    if (focused) queueMicrotask(() => this.#panel.takeFocus());
    return root;
  }

  #begin(): void {
    if (this.#started) return;
    this.#started = true;
    void this.#conversation.start();
  }

  #redraw(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => this.isConnected && this.#draw());
  }

  #status = 'bot';

  #draw(): void {
    this.#drawing = false;
    const context = this.#context();
    const { model, strings } = context;
    const label = this.open
      ? strings.close
      : strings.open + (model.unread ? strings.unread + model.unread : '');
    const focused = this.#root!.activeElement;
    render(
      html`<button class="launcher" part="launcher" type="button" aria-label=${label} title=${label}
          aria-haspopup="dialog" aria-expanded=${this.open} @click=${() => (this.open = !this.open)}>
          ${icon(this.open ? 'down' : 'chat')}
          ${model.unread ? html`<span class="count" aria-hidden="true">${model.unread}</span>` : nothing}
        </button>
        ${this.#started ? panelView(context, this.#panel, this.#composer, this) : nothing}`,
      this.#root!,
    );
    // What had the focus may be gone: a button that was pressed, a form that was sent.
    if (focused && !this.#root!.activeElement) this.#panel.takeFocus();
    this.#panel.follow();
    if (model.status === this.#status) return;
    this.#status = model.status;
    this.#tell('commerceai-status', model.status);
  }

  /** Whoever writes wants to see what they wrote, wherever they had scrolled to. */
  readonly #write = (text: string, images?: Parameters<Conversation['write']>[1]): void => {
    this.#panel.atEnd = true;
    this.#conversation.write(text, images);
  };

  #tell(type: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #context(): ViewContext {
    const conversation = this.#conversation;
    const language = this.#language;
    return {
      model: conversation.model,
      language,
      strings: STRINGS[language],
      send: this.#write,
      retry: (messageId) => conversation.retry(messageId),
      discard: (messageId) => conversation.discard(messageId),
      resolve: async (resolved) => {
        await conversation.resolve(resolved);
        this.#panel.atEnd = true;
        this.#panel.follow();
      },
      rate: (score, comment) => void conversation.rate(score, comment),
      showSource: (key, index) => {
        this.#root!.getElementById(`sources-${key}`)?.setAttribute('open', '');
        this.#root!.getElementById(`source-${key}-${index}`)?.focus();
      },
    };
  }
}

/** A large screen keeps the panel open from page to page; the loader reads it. */
function rememberOpen(open: boolean): void {
  try {
    sessionStorage.setItem('commerceai:open', open ? '1' : '');
  } catch {
    // Blocked storage: the panel is closed on the next page.
  }
}
