import { afterAll, beforeAll } from 'vitest';
import type { Storage } from '#storage/storage.ts';

/** A storage made for the tests of one file. */
export interface StorageUnderTest {
  readonly storage: Storage;
  close(): Promise<void>;
}

/** What each storage suite takes. */
export interface StorageSuiteOptions {
  /** Makes the storage. It may hold rows of other shops already: the tests use shops of their own. */
  readonly create: () => Promise<StorageUnderTest>;
}

/** Creates the storage before the tests around it and closes it after them. Returns how a test gets it. */
export function useStorage({ create }: StorageSuiteOptions): () => Storage {
  let underTest: StorageUnderTest | undefined;
  beforeAll(async () => {
    underTest = await create();
  });
  afterAll(async () => {
    await underTest?.close();
  });
  return () => underTest!.storage;
}

/** A shop that no other test has. */
export function newShop(): string {
  return `shop-${crypto.randomUUID()}`;
}

/** An id that nothing has. */
export function unknownId(): string {
  return crypto.randomUUID();
}

const DAY = 86_400_000;
let epoch = Date.UTC(1980, 0, 1) - Math.floor(Math.random() * 20_000) * DAY;

/**
 * The start of a time of one's own, a day before any that was given out before. Calls that look over all shops
 * (`claim`, `listIdle`) at such a time see none of the rows that earlier tests left behind.
 */
export function newEpoch(): Date {
  epoch -= DAY;
  return new Date(epoch);
}

/** That many milliseconds later. */
export function later(time: Date, milliseconds: number): Date {
  return new Date(time.getTime() + milliseconds);
}

/** Overwrites everything in a value that callers were given or gave, to see that storage does not mind. */
export function scribble(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Date) value.setTime(0);
  for (const [key, field] of Object.entries(value)) {
    scribble(field);
    if (typeof field !== 'object') Reflect.set(value, key, 'scribbled');
  }
  if (Array.isArray(value)) value.push('scribbled');
}

/** How many of several calls at once succeeded, and what the others failed with. */
export async function settleAll<T>(
  calls: readonly Promise<T>[],
): Promise<{ readonly values: readonly T[]; readonly errors: readonly unknown[] }> {
  const outcomes = await Promise.allSettled(calls);
  return {
    values: outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : [])),
    errors: outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : [])),
  };
}
