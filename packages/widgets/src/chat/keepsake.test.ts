import { describe, expect, it } from 'vitest';
import type { ImageStore } from './image-store.ts';
import { Keepsake, type Unsent } from './keepsake.ts';
import type { LocalImage } from './state.ts';

/** A `Storage` in memory: entries are own keys, methods are inherited. */
function createStorage(): Storage {
  return Object.create({
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  });
}

function createImages(): ImageStore {
  const kept = new Map<string, readonly LocalImage[]>();
  return {
    put: async (key, images) => kept.set(key, images),
    get: async (key) => kept.get(key) ?? [],
    delete: async (key) => kept.delete(key),
  };
}

const noImages: ImageStore = {
  put: () => Promise.reject(new Error('blocked')),
  get: () => Promise.reject(new Error('blocked')),
  delete: () => Promise.reject(new Error('blocked')),
};

const unsent = (messageId: string, rest: Partial<Unsent> = {}): Unsent => ({
  messageId,
  text: messageId,
  createdAt: '2026-11-24T10:00:00.000Z',
  images: [],
  uploaded: [],
  ...rest,
});
const image = { name: 'a.png', blob: new Blob(['x'], { type: 'image/png' }) };

describe('Keepsake', () => {
  it('gives the next page the session and the undelivered messages, oldest first', async () => {
    const texts = createStorage();
    const images = createImages();
    const before = new Keepsake('/a', () => texts, images);
    before.session = 'token';
    before.keep(unsent('later', { createdAt: '2026-11-24T10:00:02.000Z' }));
    before.keep(unsent('first', { images: [image] }));
    before.keep(unsent('delivered'));
    before.forget('delivered');

    const after = new Keepsake('/a', () => texts, images);
    expect(after.session).toBe('token');
    expect((await after.restore()).map(({ messageId }) => messageId)).toEqual(['first', 'later']);
    expect(after.unsent[0]!.images).toEqual([image]);
  });

  it('keeps shops on one origin apart', async () => {
    const texts = createStorage();
    new Keepsake('/a', () => texts, createImages()).keep(unsent('m'));
    expect(await new Keepsake('/b', () => texts, createImages()).restore()).toEqual([]);
  });

  it('lets the shopper decide about a message whose image is gone', async () => {
    const texts = createStorage();
    new Keepsake('/a', () => texts, noImages).keep(unsent('m', { images: [image] }));
    expect(await new Keepsake('/a', () => texts, noImages).restore()).toMatchObject([
      { images: [], refused: true },
    ]);
  });

  it('does not need an image that is with the back end already', async () => {
    const texts = createStorage();
    new Keepsake('/a', () => texts, noImages).keep(unsent('m', { images: [image], uploaded: ['id'] }));
    const [kept] = await new Keepsake('/a', () => texts, noImages).restore();
    expect(kept).toMatchObject({ uploaded: ['id'] });
    expect(kept!.refused).toBeUndefined();
  });

  it('passes over what is not its own', async () => {
    const texts = createStorage();
    texts.setItem('commerceai:/a:unsent:m', '{broken');
    texts.setItem('commerceai:/a:unsent:n', 'null');
    texts.setItem('cart', '1');
    expect(await new Keepsake('/a', () => texts, createImages()).restore()).toEqual([]);
  });

  it('works for as long as the page lives where storage is blocked', async () => {
    const keepsake = new Keepsake(
      '/a',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
      noImages,
    );
    keepsake.session = 'token';
    keepsake.keep(unsent('m', { images: [image] }));
    expect(await keepsake.restore()).toHaveLength(1);
    expect(keepsake.session).toBe('token');
    keepsake.forget('m');
    expect(keepsake.unsent).toEqual([]);
  });
});
