import type { Connector } from '@commerceai/sdk';
import { recordingConnector } from '@commerceai/sdk/testing';
import { describe, expect, test } from 'vitest';
import {
  helpdesk,
  LEASE,
  NOW,
  platformFailure,
  SHOP,
  testDependencies,
} from '../testing/test-dependencies.ts';
import { sendDelivery } from './send-delivery.ts';

async function outbox(connectors: readonly Connector[], channel = 'helpdesk') {
  const setting = testDependencies(connectors);
  const { ai } = setting;
  await ai.storage.deliveries.add(
    SHOP,
    { channel, recipient: 'thread-1', subject: 'Votre code', text: 'Bonjour', key: 'reply:1' },
    NOW,
  );
  return {
    ...setting,
    async send() {
      const [delivery] = await setting.claimOutbox();
      await sendDelivery(setting.dependencies, delivery!);
    },
    stored: () => ai.storage.deliveries.find(SHOP, 'reply:1'),
    events: async () => (await ai.storage.events.list(SHOP)).items,
  };
}

test('sends over the channel and keeps the platform’s id', async () => {
  const channel = helpdesk();
  const { send, stored } = await outbox([channel]);
  await send();
  expect(channel.messages).toMatchObject([
    { threadKey: 'thread-1', text: 'Bonjour', idempotencyKey: 'maison:reply:1' },
  ]);
  expect(await stored()).toMatchObject({ status: 'sent', platformId: 'helpdesk-1' });
});

test('"email" goes by mail, whichever connector has it', async () => {
  const mail = recordingConnector({ name: 'mail' });
  const { name, messaging } = helpdesk();
  const { send, stored } = await outbox([{ name, messaging }, mail], 'email');
  await send();
  expect(mail.emails).toMatchObject([{ to: 'thread-1', subject: 'Votre code', text: 'Bonjour' }]);
  expect(await stored()).toMatchObject({ status: 'sent' });
});

test('a passing failure is tried again later', async () => {
  const channel = helpdesk();
  channel.failNext(platformFailure(true));
  const { send, stored, advance } = await outbox([channel]);
  await send();
  expect(await stored()).toMatchObject({ status: 'pending', lastError: 'The platform refused.' });
  advance(750);
  await send();
  expect(await stored()).toMatchObject({ status: 'sent' });
});

test('a refusal is final, and on record', async () => {
  const channel = helpdesk();
  channel.failNext(platformFailure(false));
  const { send, stored, events } = await outbox([channel]);
  await send();
  expect(await stored()).toMatchObject({ status: 'failed' });
  expect(await events()).toMatchObject([{ type: 'delivery.failed', subject: 'reply:1' }]);
});

test.each([
  ['a time-out', true, true, 'pending'],
  ['a time-out', true, false, 'uncertain'],
  ['a failure that stays', false, true, 'uncertain'],
  ['a failure that stays', false, false, 'uncertain'],
])('%s that may have sent it (passes: %s, repeats dropped: %s) is %s', async (...row) => {
  const [, retryable, idempotentSend, status] = row;
  const channel = helpdesk({ idempotentSend });
  channel.failNext(platformFailure(retryable, { outcome: 'unknown' }));
  const { send, stored, events } = await outbox([channel]);
  await send();
  expect(await stored()).toMatchObject({ status });
  expect((await events()).map(({ type }) => type)).toEqual(
    status === 'uncertain' ? ['delivery.uncertain'] : [],
  );
});

test('what was certainly not sent is tried again, even where repeats arrive twice', async () => {
  const channel = helpdesk({ idempotentSend: false });
  channel.failNext(platformFailure(true));
  const { send, stored, advance } = await outbox([channel]);
  await send();
  advance(750);
  await send();
  expect(channel.messages).toHaveLength(1);
  expect(await stored()).toMatchObject({ status: 'sent' });
});

test('waits as long as the platform asks', async () => {
  const channel = helpdesk();
  channel.failNext(platformFailure(true, { retryAfterMs: 60_000 }));
  const { send, claimOutbox, stored, advance } = await outbox([channel]);
  await send();
  advance(59_999);
  expect(await claimOutbox()).toEqual([]);
  advance(1_000);
  await send();
  expect(await stored()).toMatchObject({ status: 'sent' });
});

test('says which connector is missing', async () => {
  const { send, stored } = await outbox([recordingConnector({ name: 'another' })]);
  await send();
  expect(await stored()).toMatchObject({
    status: 'failed',
    lastError: 'No connector sends over "helpdesk".',
  });
});

test('gives up after the last attempt', async () => {
  const channel = helpdesk();
  channel.failNext(platformFailure(true));
  const { dependencies, claimOutbox, stored } = await outbox([channel]);
  const [delivery] = await claimOutbox();
  await sendDelivery(dependencies, { ...delivery!, attempts: dependencies.retries.attempts });
  expect(await stored()).toMatchObject({ status: 'failed' });
});

test('a last attempt that may have arrived is not called a failure', async () => {
  const channel = helpdesk();
  channel.failNext(platformFailure(true, { outcome: 'unknown' }));
  const { dependencies, claimOutbox, stored } = await outbox([channel]);
  const [delivery] = await claimOutbox();
  await sendDelivery(dependencies, { ...delivery!, attempts: dependencies.retries.attempts });
  expect(await stored()).toMatchObject({ status: 'uncertain' });
});

describe('a process that died while sending', () => {
  async function diedWhileSending(idempotentSend: boolean) {
    const channel = helpdesk({ idempotentSend });
    const setting = await outbox([channel]);
    await setting.claimOutbox();
    setting.advance(LEASE + 1);
    await setting.send();
    return { channel, ...setting };
  }

  test('sends again, under the same key, where the platform drops repeats', async () => {
    const { channel, stored } = await diedWhileSending(true);
    expect(channel.messages).toHaveLength(1);
    expect(await stored()).toMatchObject({ status: 'sent' });
  });

  test('asks a person where it cannot know', async () => {
    const { channel, stored, events } = await diedWhileSending(false);
    expect(channel.messages).toEqual([]);
    expect(await stored()).toMatchObject({ status: 'uncertain' });
    expect(await events()).toMatchObject([{ type: 'delivery.uncertain' }]);
  });
});

test.each([
  [true, 'sent', 1],
  [false, 'uncertain', 0],
])('a mail that may have left is sent again where its server drops repeats (%s): %s', async (...expected) => {
  const [idempotentSend, status, count] = expected;
  const mail = recordingConnector({ name: 'mail', idempotentMail: idempotentSend });
  const { send, stored, claimOutbox, advance } = await outbox([mail], 'email');
  await claimOutbox();
  advance(LEASE + 1);
  await send();
  expect(mail.emails).toHaveLength(count);
  expect(await stored()).toMatchObject({ status });
});

test('an unforeseen failure is repeated only where that is safe', async () => {
  for (const [idempotentSend, status] of [
    [true, 'pending'],
    [false, 'uncertain'],
  ] as const) {
    const channel = helpdesk({ idempotentSend });
    channel.failNext(new TypeError('socket hang up'));
    const { send, stored } = await outbox([channel]);
    await send();
    expect(await stored()).toMatchObject({ status });
  }
});
