import type { ChatModel } from './state.ts';

/**
 * Milliseconds until the next look for a person's reply: soon while one is expected, later each time there was no
 * news (`quiet` times in a row), and 0 for not at all until something changes.
 */
export function pollDelay(
  { status, open }: Pick<ChatModel, 'status' | 'open'>,
  visible: boolean,
  quiet: number,
): number {
  if (!visible) return 0;
  if (status === 'waiting' || status === 'human')
    return open ? Math.min(15_000, 2_000 * 1.25 ** quiet) : Math.min(30_000, 8_000 * 1.25 ** quiet);
  return open ? Math.min(120_000, 30_000 * 1.5 ** quiet) : 0;
}

/** Milliseconds before try number `attempt` (1, 2, …), spread so that a shop's visitors do not come back at once. */
export function retryDelay(attempt: number): number {
  return Math.min(30_000, 1_000 * 2 ** (attempt - 1)) * (0.75 + Math.random() / 2);
}
