import type { Dependencies } from '../dependencies.ts';

/** Rows that one statement looks at. */
const BATCH = 500;

/**
 * Deletes what nobody needs any more: pictures that no message shows after a day, counts and guests whose
 * time is over.
 */
export async function tidyUp({ ai, attachments, clock, log, signal }: Dependencies): Promise<void> {
  let pictures = 0;
  for (let looked = BATCH; looked === BATCH && !signal.aborted; ) {
    const { deleted, kept } = await attachments.sweep(BATCH);
    pictures += deleted;
    looked = deleted + kept;
  }
  for (let forgotten = BATCH; forgotten === BATCH && !signal.aborted; )
    forgotten = await ai.storage.attempts.sweep(clock.now(), BATCH);
  for (let forgotten = BATCH; forgotten === BATCH && !signal.aborted; )
    forgotten = await ai.storage.conversations.forgetGuests(clock.now(), BATCH);
  if (pictures > 0) log.info({ pictures }, 'pictures that no message shows deleted');
}
