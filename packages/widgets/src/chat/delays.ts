import type { ChatState } from '@commerceai/sdk/client';

/** What decides how soon to ask for news. */
export interface PollSituation {
  readonly status: ChatState['status'];
  /** The panel is open. */
  readonly open: boolean;
  /** The page can be seen. */
  readonly visible: boolean;
  /** How many times in a row there was no news. */
  readonly quiet: number;
}

/** Milliseconds until the next look for a person's reply; undefined for not at all until something changes. */
export function pollDelay({ status, open, visible, quiet }: PollSituation): number | undefined {
  if (!visible) return undefined;
  if (status === 'waiting' || status === 'human') {
    const [shortest, longest] = open ? [2_000, 15_000] : [8_000, 30_000];
    return Math.min(longest, shortest * 1.25 ** quiet);
  }
  return open ? Math.min(120_000, 30_000 * 1.5 ** quiet) : undefined;
}

/** Milliseconds before try number `attempt` (1, 2, …), spread so that a shop's visitors do not come back at once. */
export function retryDelay(attempt: number, random: number): number {
  return Math.min(30_000, 1_000 * 2 ** (attempt - 1)) * (0.75 + random / 2);
}
