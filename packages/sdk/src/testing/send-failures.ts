import { expect, it } from 'vitest';

/**
 * How a platform fails on its next call. `refuse`: it answers that it will not do it. `break`: the call ends without
 * anybody saying whether it was done. `silence`: it never answers; the call ends when its signal is aborted.
 */
export type SendFailure = 'refuse' | 'break' | 'silence';

/** A platform, real or simulated, that messages or mails are sent to. */
export interface FailingPlatform {
  /** Lets the next call fail. */
  failNext(failure: SendFailure): void;
}

/** A capability that sends, as the cases below see it. */
interface SenderUnderTest extends FailingPlatform {
  readonly idempotentSend: boolean;
  /** Sends the same thing, under the same key, each time it is called. */
  send(signal?: AbortSignal): Promise<unknown>;
  /** How many the platform has taken. */
  count(): number;
}

/** What every capability that sends does when its platform fails, and when its caller gives up. */
export function testSendFailures(create: () => SenderUnderTest): void {
  const failure = (outcome: 'refused' | 'unknown') => ({
    name: 'ConnectorError',
    outcome,
    retryable: expect.any(Boolean),
  });

  it('says that what the platform refused was not done', async () => {
    const sender = create();
    const before = sender.count();
    sender.failNext('refuse');
    await expect(sender.send()).rejects.toMatchObject(failure('refused'));
    expect(sender.count()).toBe(before);
  });

  it('says that what broke off may have been done, and does it once where repeats are dropped', async () => {
    const sender = create();
    const before = sender.count();
    sender.failNext('break');
    await expect(sender.send()).rejects.toMatchObject(failure('unknown'));
    if (!sender.idempotentSend) return;
    await sender.send();
    expect(sender.count()).toBe(before + 1);
  });

  it('sends nothing once its caller has given up', async () => {
    const sender = create();
    const before = sender.count();
    await expect(sender.send(AbortSignal.abort())).rejects.toMatchObject(failure('refused'));
    expect(sender.count()).toBe(before);
  });

  it('stops waiting when its caller gives up, and says that it may have been done', async () => {
    const sender = create();
    const caller = new AbortController();
    sender.failNext('silence');
    const sending = sender.send(caller.signal);
    caller.abort();
    await expect(sending).rejects.toMatchObject(failure('unknown'));
  });
}
