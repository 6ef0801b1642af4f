import type { LocalImage } from './state.ts';

/** Keeps images by key across pages. Every call may fail. */
export interface ImageStore {
  put(key: string, images: readonly LocalImage[]): Promise<unknown>;
  get(key: string): Promise<readonly LocalImage[]>;
  delete(key: string): Promise<unknown>;
}

/** Images of undelivered messages in IndexedDB. */
export function indexedDbImages(name: string): ImageStore {
  async function run<Result>(act: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
    const opening = indexedDB.open(`commerceai:${name}`, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('images');
    const database = await settled(opening);
    try {
      return await settled(act(database.transaction('images', 'readwrite').objectStore('images')));
    } finally {
      database.close();
    }
  }
  return {
    put: (key, images) => run((store) => store.put(images, key)),
    get: async (key) => (await run((store) => store.get(key))) ?? [],
    delete: (key) => run((store) => store.delete(key)),
  };
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
