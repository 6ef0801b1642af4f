import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Composer } from './composer.ts';
import { Conversation } from './conversation.ts';
import { icon } from './icons.ts';
import { indexedDbImages } from './image-store.ts';
import { Keepsake } from './keepsake.ts';
import { accentStyles } from './launcher.ts';
import { logView } from './log-view.ts';
import { Panel } from './panel.ts';
import { type ChatModel, EMPTY } from './state.ts';
import { type ChatLanguage, pickLanguage, STRINGS, type Strings } from './strings.ts';
import { styles } from './styles.ts';
import { createTransport } from './transport.ts';
import type { ViewContext } from './view-context.ts';

/**
 * A shop's chat: answers from the agent, or a person who takes over. Speaks the chat protocol of `@commerceai/sdk/client`.
 *
 * @element commerceai-chat
 *
 * @attr {string} base - Base path of the back end. Default "/apps/commerceai".
 * @attr {string} lang - "fr" or "en"; else the document's language, else the shop's.
 * @attr {'light' | 'dark' | 'auto'} theme - Default "auto": what the shopper's system says.
 * @attr {'start' | 'end'} position - Corner of the launcher, in reading direction. Default "end".
 * @attr {string} accent - Colour of launcher, header and the shopper's messages; text on it is chosen to be legible.
 * @attr {string} greeting - First words, in place of the back end's.
 * @attr {boolean} open - Whether the panel is shown.
 *
 * @fires commerceai-open - The panel was opened.
 * @fires commerceai-close - The panel was closed.
 * @fires commerceai-status - Who has the floor has changed; `detail.status` is "bot", "waiting", "human" or "resolved".
 *
 * @cssprop --commerceai-accent - Like the attribute; wins over it.
 * @cssprop --commerceai-on-accent - Text on the accent.
 * @cssprop --commerceai-background - Panel. @cssprop --commerceai-surface - Bubbles, banners.
 * @cssprop --commerceai-text - Text. @cssprop --commerceai-muted - Lesser text. @cssprop --commerceai-border - Lines.
 * @cssprop --commerceai-radius - Corners of panel, bubbles and cards. Default 18px.
 * @cssprop --commerceai-font - Font family.
 * @cssprop --commerceai-width - Width of the panel. Default 400px.
 * @cssprop --commerceai-height - Most height of the panel. Default 680px.
 * @cssprop --commerceai-launcher-size - Default 60px. @cssprop --commerceai-inset - Distance to the window's edge. Default 20px.
 * @cssprop --commerceai-z-index - Default 2147483000.
 *
 * @csspart launcher - The round button. @csspart panel - The dialog. @csspart header - Its head.
 * @csspart message - One message. @csspart bubble - Its text. @csspart card - An order or a product.
 * @csspart composer - The form at the foot. @csspart send - Its button.
 */
export class CommerceAIChat extends LitElement {
  static override readonly styles = styles;
  static override readonly properties = {
    base: {},
    lang: {},
    accent: {},
    greeting: {},
    open: { type: Boolean, reflect: true },
  };

  declare base: string;
  declare accent: string | null;
  declare greeting: string;
  declare open: boolean;

  #model: ChatModel = EMPTY;
  #conversation: Conversation | undefined;
  #started = false;
  #wasOpened = false;
  #takesFocus = false;
  readonly #composer = new Composer(this, (text, images) =>
    this.#conversation?.write(text || this.#strings.imageOnly, images),
  );
  readonly #panel = new Panel(this, () => this.hide());
  readonly #pageLanguage = new MutationObserver(() => this.requestUpdate());
  readonly #accentSheet = new CSSStyleSheet();

  constructor() {
    super();
    this.base = '/apps/commerceai';
    this.accent = null;
    this.greeting = '';
    this.open = false;
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
    this.#begin();
    this.#conversation?.write(text);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#pageLanguage.observe(document.documentElement, { attributeFilter: ['lang'] });
    for (const event of ['online', 'offline']) addEventListener(event, this.#wake);
    document.addEventListener('visibilitychange', this.#wake);
    this.#conversation = this.#createConversation();
    if (this.open || this.#hasHistory()) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pageLanguage.disconnect();
    for (const event of ['online', 'offline']) removeEventListener(event, this.#wake);
    document.removeEventListener('visibilitychange', this.#wake);
    this.#conversation?.stop();
    this.#started = false;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // The loader's launcher stands in until now, and may have the focus.
    this.#takesFocus = this.shadowRoot?.activeElement != null;
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets.push(this.#accentSheet);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('accent')) this.#accentSheet.replaceSync(accentStyles(this.accent));
    if (!changed.has('open')) return;
    if (this.open) {
      this.#wasOpened = true;
      this.#begin();
    }
    if (this.hasUpdated || this.open) this.#conversation?.open(this.open);
  }

  protected override firstUpdated(): void {
    if (this.#takesFocus && !this.open) this.renderRoot.querySelector<HTMLElement>('.launcher')?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !(this.hasUpdated || this.open)) return;
    this.#panel.show(this.open, this.#composer.field);
    rememberOpen(this.open && !this.#panel.small);
    if (changed.get('open') !== undefined)
      this.dispatchEvent(new Event(this.open ? 'commerceai-open' : 'commerceai-close', { bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const strings = this.#strings;
    const { unread } = this.#model;
    const label = this.open ? strings.close : unread ? strings.openUnread(unread) : strings.open;
    return html`
      <button class="launcher" part="launcher" type="button" aria-label=${label} title=${label}
        aria-expanded=${this.open} aria-haspopup="dialog" @click=${() => (this.open = !this.open)}>
        ${icon(this.open ? 'down' : 'chat')}
        ${unread && !this.open ? html`<span class="count" aria-hidden="true">${Math.min(unread, 99)}</span>` : nothing}
      </button>
      ${this.#wasOpened ? this.#panelView(strings) : nothing}
    `;
  }

  get #language(): ChatLanguage {
    return pickLanguage(this.lang, document.documentElement.lang, this.#model.shop?.language);
  }

  get #strings(): Strings {
    return STRINGS[this.#language];
  }

  #panelView(strings: Strings): TemplateResult {
    return html`<dialog part="panel" lang=${this.#language} aria-labelledby="title"
      @cancel=${this.#panel.onCancel} @keydown=${this.#keydown}
      @dragover=${this.#dragover} @dragleave=${() => this.#composer.drag(false)} @drop=${this.#drop}>
      ${this.#headView(strings)} ${this.#bannerView(strings)}
      <div id="log" part="log" tabindex="0" role="group" aria-label=${strings.log} @scroll=${this.#panel.onScroll}>
        ${logView(this.#context(strings), this.greeting)}
        ${this.#panel.atEnd
          ? nothing
          : html`<button class="jump" type="button" @click=${() => this.#panel.scrollToEnd()}>
              ${icon('down')}${strings.newMessages}
            </button>`}
      </div>
      ${this.#composer.view(strings)}
      <p class="foot">${strings.disclosure}</p>
      ${this.#composer.dragging ? html`<div class="drop">${strings.dropHere}</div>` : nothing}
    </dialog>`;
  }

  #headView(strings: Strings): TemplateResult {
    const { shop, status, assignee } = this.#model;
    const title = strings.title(shop?.name ?? '');
    const away = shop?.open === false;
    const line =
      status === 'human' && assignee
        ? strings.withPerson(assignee)
        : away
          ? strings.away
          : shop && status !== 'bot'
            ? strings.replyTime(shop.replyMinutes)
            : strings.online;
    return html`<div class="head" part="header">
      <span class="mark" aria-hidden="true">${title.slice(0, 1)}</span>
      <div>
        <h2 id="title" tabindex="-1" dir="auto">${title}</h2>
        <p class=${away ? 'away' : ''}>${line}</p>
      </div>
      <button type="button" aria-label=${strings.close} title=${strings.close} @click=${() => this.hide()}>
        ${icon('close')}
      </button>
    </div>`;
  }

  #bannerView(strings: Strings): TemplateResult {
    const { connection } = this.#model;
    const text = { online: '', connecting: strings.connecting, offline: strings.offline, unavailable: strings.unavailable };
    return html`<div role="status">
      ${connection === 'online' || (connection === 'connecting' && this.#model.items.length === 0)
        ? nothing
        : html`<div class="banner">${icon('offline')}${text[connection]}</div>`}
    </div>`;
  }

  #context(strings: Strings): ViewContext {
    const conversation = this.#conversation!;
    const quietly = (done: Promise<void>): void => void done.catch(() => undefined);
    return {
      model: this.#model,
      language: this.#language,
      strings,
      send: (text) => conversation.write(text),
      retry: (messageId) => conversation.retry(messageId),
      discard: (messageId) => conversation.discard(messageId),
      resolve: (resolved) => quietly(conversation.resolve(resolved)),
      rate: (score, comment) => quietly(conversation.rate(score, comment)),
      showSource: (key, index) => {
        const root = this.renderRoot as ShadowRoot;
        root.getElementById(`sources-${key}`)?.setAttribute('open', '');
        root.getElementById(`source-${key}-${index}`)?.focus();
      },
    };
  }

  #createConversation(): Conversation {
    const name = this.base;
    return new Conversation({
      transport: createTransport({ base: this.base }),
      keepsake: new Keepsake({ name, texts: localTexts(), images: indexedDbImages(name) }),
      onChange: (model) => {
        const before = this.#model.status;
        this.#model = model;
        this.requestUpdate();
        if (before !== model.status)
          this.dispatchEvent(new CustomEvent('commerceai-status', { detail: { status: model.status }, bubbles: true, composed: true }));
      },
      language: () => this.#language,
      online: () => navigator.onLine,
      visible: () => document.visibilityState === 'visible',
    });
  }

  /** Someone who has been here before hears of replies without opening the panel. */
  #hasHistory(): boolean {
    return new Keepsake({ name: this.base, texts: localTexts(), images: indexedDbImages(this.base) }).session !== undefined;
  }

  #begin(): void {
    if (this.#started || !this.#conversation) return;
    this.#started = true;
    void this.#conversation.start();
  }

  readonly #wake = (): void => {
    if (this.#started) this.#conversation?.wake();
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    event.preventDefault();
    this.hide();
  };

  readonly #dragover = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (!this.#composer.dragging) this.#composer.drag(true);
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.#composer.drag(false);
    void this.#composer.add([...(event.dataTransfer?.files ?? [])]);
  };
}

function localTexts(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
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
