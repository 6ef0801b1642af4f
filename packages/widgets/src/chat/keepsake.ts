import type { ImageStore } from './image-store.ts';
import type { LocalImage } from './state.ts';

/** A message that waits for delivery. */
export interface Unsent {
  readonly messageId: string;
  readonly text: string;
  readonly createdAt: string;
  readonly images: readonly LocalImage[];
  /** Ids of those images that are with the back end already, in order. */
  readonly uploaded: readonly string[];
  /** The back end refused it: it waits for the shopper. */
  readonly refused?: boolean;
}

/**
 * What the browser keeps between pages: the session token, and each message until it is delivered. Storage may be
 * blocked, full or emptied at any time; then all of it lives as long as the page.
 */
export class Keepsake {
  readonly #prefix: string;
  readonly #texts: () => Storage;
  readonly #images: ImageStore;
  readonly #unsent = new Map<string, Unsent>();
  #session = '';

  /** `name` separates shops on one origin; `texts` may throw, as reading `localStorage` does where it is blocked. */
  constructor(name: string, texts: () => Storage, images: ImageStore) {
    this.#prefix = `commerceai:${name}:`;
    this.#texts = texts;
    this.#images = images;
  }

  /** The session token; empty for none. */
  get session(): string {
    return this.#session || this.#store((texts) => texts.getItem(`${this.#prefix}session`)) || '';
  }

  set session(token: string) {
    this.#session = token;
    this.#store((texts) => texts.setItem(`${this.#prefix}session`, token));
  }

  /** Undelivered messages, oldest first. */
  get unsent(): readonly Unsent[] {
    return [...this.#unsent.values()].sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  }

  /** Takes up what earlier pages could not deliver. */
  async restore(): Promise<readonly Unsent[]> {
    const start = `${this.#prefix}unsent:`;
    const keys = this.#store((texts) => Object.keys(texts)) ?? [];
    for (const key of keys.filter((each) => each.startsWith(start))) {
      const messageId = key.slice(start.length);
      const kept: Unsent | undefined = this.#store((texts) => JSON.parse(texts.getItem(key)!));
      if (!kept?.images) continue;
      const images = kept.images.length ? await this.#images.get(messageId).catch(() => []) : [];
      const lost = images.length < kept.images.length && kept.uploaded.length < kept.images.length;
      this.#unsent.set(messageId, { ...kept, messageId, images, ...(lost && { refused: true }) });
    }
    return this.unsent;
  }

  /** Keeps a message, or what has changed about it. One entry a message: several tabs do not overwrite each other. */
  keep(message: Unsent): void {
    const { messageId, images } = message;
    if (images.length && !this.#unsent.has(messageId))
      this.#images.put(messageId, images).catch(() => undefined);
    this.#unsent.set(messageId, message);
    this.#store((texts) => texts.setItem(`${this.#prefix}unsent:${messageId}`, JSON.stringify(message)));
  }

  /** Delivered, or given up by the shopper. */
  forget(messageId: string): void {
    if (this.#unsent.get(messageId)?.images.length) this.#images.delete(messageId).catch(() => undefined);
    this.#unsent.delete(messageId);
    this.#store((texts) => texts.removeItem(`${this.#prefix}unsent:${messageId}`));
  }

  #store<Value>(use: (texts: Storage) => Value): Value | undefined {
    try {
      return use(this.#texts());
    } catch {
      return undefined;
    }
  }
}
