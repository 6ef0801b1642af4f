/*
 * What the browser keeps between pages: the session token and the messages that have not been delivered. Storage may
 * be blocked, full or emptied at any time; then all of it lives as long as the page.
 */
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

/** The part of `Storage` that is used. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Keeps images by key across pages. */
export interface ImageStore {
  put(key: string, images: readonly LocalImage[]): Promise<void>;
  get(key: string): Promise<readonly LocalImage[]>;
  delete(key: string): Promise<void>;
}

export interface KeepsakeOptions {
  /** Separates shops on one origin. */
  readonly name: string;
  readonly texts: TextStore | undefined;
  readonly images: ImageStore;
}

export class Keepsake {
  readonly #prefix: string;
  readonly #texts: TextStore | undefined;
  readonly #images: ImageStore;
  readonly #unsent = new Map<string, Unsent>();
  #session: string | undefined;

  constructor({ name, texts, images }: KeepsakeOptions) {
    this.#prefix = `commerceai:${name}:`;
    this.#texts = texts;
    this.#images = images;
  }

  get session(): string | undefined {
    return this.#session ?? this.#read('session') ?? undefined;
  }

  set session(token: string | undefined) {
    this.#session = token;
    if (token) this.#write('session', token);
  }

  /** Takes up what earlier pages could not deliver, oldest first. */
  async restore(): Promise<readonly Unsent[]> {
    for (const key of this.#keys('unsent:')) {
      const kept = parseUnsent(this.#read(key));
      if (!kept) this.#remove(key);
      else if (!this.#unsent.has(kept.messageId)) {
        const images = kept.images.length ? await this.#images.get(kept.messageId).catch(() => []) : [];
        const lost = images.length < kept.images.length && kept.uploaded.length < kept.images.length;
        this.#unsent.set(kept.messageId, { ...kept, images, ...(lost && { refused: true }) });
      }
    }
    return this.unsent;
  }

  get unsent(): readonly Unsent[] {
    return [...this.#unsent.values()].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  }

  /** Keeps a message, or what has changed about it. One entry a message: several tabs do not overwrite each other. */
  keep(message: Unsent): void {
    const isNew = !this.#unsent.has(message.messageId);
    this.#unsent.set(message.messageId, message);
    this.#write(`unsent:${message.messageId}`, JSON.stringify(message));
    if (isNew && message.images.length)
      this.#images.put(message.messageId, message.images).catch(() => undefined);
  }

  /** Delivered, or given up by the shopper. */
  forget(messageId: string): void {
    const known = this.#unsent.get(messageId);
    this.#unsent.delete(messageId);
    this.#remove(`unsent:${messageId}`);
    if (known?.images.length) this.#images.delete(messageId).catch(() => undefined);
  }

  #keys(start: string): string[] {
    return quietly(() => {
      const all = Array.from({ length: this.#texts?.length ?? 0 }, (_, at) => this.#texts!.key(at) ?? '');
      return all.filter((key) => key.startsWith(this.#prefix + start)).map((key) => key.slice(this.#prefix.length));
    }, []);
  }

  #read(key: string): string | null {
    return quietly(() => this.#texts?.getItem(this.#prefix + key) ?? null, null);
  }

  #write(key: string, value: string): void {
    quietly(() => this.#texts?.setItem(this.#prefix + key, value), undefined);
  }

  #remove(key: string): void {
    quietly(() => this.#texts?.removeItem(this.#prefix + key), undefined);
  }
}

function quietly<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function parseUnsent(json: string | null): Unsent | undefined {
  const value = quietly(() => JSON.parse(json ?? ''), undefined);
  const valid = typeof value?.messageId === 'string' && typeof value.text === 'string' && Array.isArray(value.images);
  return valid ? { uploaded: [], createdAt: '', ...value } : undefined;
}
