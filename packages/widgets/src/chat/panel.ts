/** Below this the panel covers the screen: the rest of the page is out of reach, so it is a modal dialog there. */
const SMALL_SCREEN = '(max-width: 480px), (max-height: 420px)';

/**
 * The dialog that holds the chat: beside the page on a large screen, over all of it (with the browser's own focus
 * trap) on a small one. Keeps it above the virtual keyboard and its newest message in view.
 */
export class Panel {
  /** Whether the newest message can be seen. */
  atEnd = true;
  readonly #root: ShadowRoot;
  readonly #changed: () => void;
  readonly #screen = matchMedia(SMALL_SCREEN);
  /** How high the conversation was when it was last followed: nothing moves unless there is something new. */
  #followed = 0;

  /** Listens until `signal` aborts. */
  constructor(root: ShadowRoot, changed: () => void, signal: AbortSignal) {
    this.#root = root;
    this.#changed = changed;
    this.#screen.addEventListener('change', () => this.#dialog?.open && this.show(true, true), { signal });
    for (const event of ['resize', 'scroll'])
      visualViewport?.addEventListener(event, () => this.#fit(), { signal });
  }

  get small(): boolean {
    return this.#screen.matches;
  }

  /** Shows or hides the dialog, and puts the focus where the shopper goes on. `again` draws it anew for another screen. */
  show(open: boolean, again = false): void {
    const dialog = this.#dialog;
    if (!dialog || (open === dialog.open && !again)) return;
    const focused = again && this.#root.activeElement;
    dialog.close();
    if (open) {
      if (this.small) dialog.showModal();
      else dialog.show();
    }
    document.documentElement.style.overflow = open && this.small ? 'hidden' : '';
    this.#fit();
    if (focused) (focused as HTMLElement).focus();
    else this.takeFocus();
  }

  /** Puts the focus where the shopper goes on. A touch screen would raise its keyboard over the greeting. */
  takeFocus(): void {
    const place = !this.#dialog?.open
      ? '.launcher'
      : matchMedia('(pointer: coarse)').matches
        ? '#title'
        : '#text';
    this.#root.querySelector<HTMLElement>(place)?.focus();
  }

  /**
   * Keeps what is new in view for a shopper who reads at the end: from their question on, or from the form that asks
   * for a score, as long as those can be seen themselves.
   */
  follow(): void {
    const log = this.#log;
    if (!log) return;
    const start = [...this.#root.querySelectorAll<HTMLElement>('.mine, .rating')].at(-1)?.offsetTop;
    const { scrollHeight, scrollTop } = log;
    if (this.atEnd && scrollHeight !== this.#followed)
      log.scrollTop = start !== undefined && scrollTop <= start ? start - 12 : scrollHeight;
    this.#followed = scrollHeight;
    // Content may grow past the end without a scroll.
    this.onScroll();
  }

  readonly toEnd = (): void => {
    this.#log!.scrollTop = this.#log!.scrollHeight;
  };

  readonly onScroll = (): void => {
    const log = this.#log!;
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 24;
    if (atEnd === this.atEnd) return;
    this.atEnd = atEnd;
    this.#changed();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog');
  }

  get #log(): HTMLElement | null {
    return this.#root.querySelector('#log');
  }

  #fit(): void {
    const style = this.#dialog?.style;
    const { height, offsetTop } = visualViewport ?? {};
    style?.setProperty('--screen-height', this.small && height ? `${height}px` : '');
    style?.setProperty('--screen-top', this.small && offsetTop ? `${offsetTop}px` : '');
    this.#followed = 0;
    this.follow();
  }
}
