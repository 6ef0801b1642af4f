import type { ImageStore } from './keepsake.ts';
import type { LocalImage } from './state.ts';

const STORE = 'images';

/** Images of undelivered messages in IndexedDB. Every call fails where it is blocked; nothing else depends on it. */
export function indexedDbImages(name: string): ImageStore {
  async function run<Result>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    const opening = indexedDB.open(`commerceai:${name}`, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    const database = await settled(opening);
    try {
      return await settled(act(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  }
  return {
    put: async (key, images) => void (await run('readwrite', (store) => store.put(images, key))),
    get: async (key) => (await run<readonly LocalImage[] | undefined>('readonly', (store) => store.get(key))) ?? [],
    delete: async (key) => void (await run('readwrite', (store) => store.delete(key))),
  };
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
