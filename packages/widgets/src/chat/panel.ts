import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this the panel covers the screen: the rest of the page is out of reach, so it is a modal dialog there. */
const SMALL_SCREEN = '(max-width: 480px), (max-height: 420px)';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * The dialog that holds the chat: beside the page on a large screen, over all of it (with the browser's own focus
 * trap) on a small one. Keeps it above the virtual keyboard and its newest message in view.
 */
export class Panel implements ReactiveController {
  readonly #host: Host;
  readonly #onClose: () => void;
  readonly #screen = matchMedia(SMALL_SCREEN);
  #wanted = false;
  #atEnd = true;

  constructor(host: Host, onClose: () => void) {
    this.#host = host;
    this.#onClose = onClose;
    host.addController(this);
  }

  /** Whether the newest message can be seen. */
  get atEnd(): boolean {
    return this.#atEnd;
  }

  get small(): boolean {
    return this.#screen.matches;
  }

  hostConnected(): void {
    this.#screen.addEventListener('change', this.#onScreen);
    visualViewport?.addEventListener('resize', this.#fit);
    visualViewport?.addEventListener('scroll', this.#fit);
  }

  hostDisconnected(): void {
    this.#screen.removeEventListener('change', this.#onScreen);
    visualViewport?.removeEventListener('resize', this.#fit);
    visualViewport?.removeEventListener('scroll', this.#fit);
    this.#lockPage(false);
  }

  hostUpdated(): void {
    if (this.#atEnd) this.scrollToEnd();
  }

  /** Shows or hides the dialog, and puts the focus where the shopper goes on: `field`, or back to the launcher. */
  show(open: boolean, field: HTMLElement | null): void {
    const dialog = this.#dialog;
    if (!dialog || open === this.#wanted) return;
    this.#wanted = open;
    if (!open) {
      dialog.close();
      this.#lockPage(false);
      this.#launcher?.focus();
      return;
    }
    this.#showDialog(dialog);
    this.scrollToEnd();
    // A touch screen would raise its keyboard over the greeting.
    if (matchMedia('(pointer: coarse)').matches) dialog.querySelector<HTMLElement>('#title')?.focus();
    else field?.focus();
  }

  scrollToEnd(): void {
    const log = this.#log;
    if (log) log.scrollTop = log.scrollHeight;
  }

  readonly onScroll = (): void => {
    const log = this.#log!;
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 48;
    if (atEnd === this.#atEnd) return;
    this.#atEnd = atEnd;
    this.#host.requestUpdate();
  };

  /** The browser's own way to leave a modal dialog: Escape, or the phone's back gesture. */
  readonly onCancel = (event: Event): void => {
    event.preventDefault();
    this.#onClose();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  get #log(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#log');
  }

  get #launcher(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.launcher');
  }

  #showDialog(dialog: HTMLDialogElement): void {
    if (this.small) dialog.showModal();
    else dialog.show();
    this.#lockPage(this.small);
    this.#fit();
  }

  readonly #onScreen = (): void => {
    const dialog = this.#dialog;
    if (!dialog?.open) return;
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    dialog.close();
    this.#showDialog(dialog);
    focused?.focus();
  };

  readonly #fit = (): void => {
    const { style } = this.#host;
    if (!this.#wanted || !this.small || !visualViewport) {
      style.removeProperty('--_height');
      style.removeProperty('--_top');
      return;
    }
    style.setProperty('--_height', `${visualViewport.height}px`);
    style.setProperty('--_top', `${visualViewport.offsetTop}px`);
    if (this.#atEnd) this.scrollToEnd();
  };

  #lockPage(locked: boolean): void {
    document.documentElement.style.overflow = locked ? 'hidden' : '';
  }
}
