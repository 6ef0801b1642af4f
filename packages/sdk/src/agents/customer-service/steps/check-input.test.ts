import { describe, expect, it } from 'vitest';
import type { AgentContext } from '#agents/agent-context.ts';
import { grounded } from '#models/grounded/index.ts';
import { memoryStorage } from '#storage/memory/index.ts';
import { fixedClock, recordingConnector, sequentialRandom } from '#testing/index.ts';
import { checkInput, keepInput } from './check-input.ts';

const CONTEXT: AgentContext = {
  shopId: 'shop-1',
  model: grounded(),
  connectors: [recordingConnector()],
  storage: memoryStorage(),
  clock: fixedClock(),
  random: sequentialRandom(),
};
const whatsapp = (text: string) => checkInput({ text, channel: 'whatsapp', threadKey: '+336' }, CONTEXT);

describe('a text of more than 4,000 characters', () => {
  it.each([undefined, 'chat', 'mobile-app'])('is refused where its sender can be told (%s)', (channel) => {
    const input = { text: 'x'.repeat(4_001), ...(channel === undefined ? {} : { channel }) };
    expect(() => checkInput(input, CONTEXT)).toThrow('at most 4000');
    expect(checkInput({ ...input, text: 'x'.repeat(4_000) }, CONTEXT).wholeText).toBeUndefined();
  });

  it('is understood by its start and stored whole over a channel', () => {
    const text = `Bonjour ${'é'.repeat(4_088)}`;
    expect(whatsapp(text)).toMatchObject({ text: text.slice(0, 4_000), wholeText: text });
  });

  it('says how much is missing of one that is endless', () => {
    const { wholeText = '' } = whatsapp('a'.repeat(50_123));
    expect(wholeText).toContain(`${'a'.repeat(50)}\n\n[…`);
    expect(wholeText.match(/123 \S+/g)).toEqual(['123 caractères', '123 characters']);
    expect(wholeText.length).toBeLessThan(50_200);
  });

  it('is never cut within a character', () => {
    const { text } = whatsapp(`${'x'.repeat(3_999)}😀${'y'.repeat(10)}`);
    expect(text).toBe('x'.repeat(3_999));
  });
});

describe('keeping what would be refused', () => {
  it('keeps the text, and of the rest what is in order', () => {
    const kept = keepInput(
      {
        text: '',
        channel: 'whatsapp',
        threadKey: '+336',
        messageId: 'm1',
        customer: { id: 'x'.repeat(300), verified: true },
        attachments: [
          { kind: 'file', url: 'javascript:alert(1)', name: 'a', mediaType: 'text/html', size: 1 },
          { kind: 'image', url: 'https://a.example/1.png', name: 'b', mediaType: 'image/png', size: 1 },
        ],
      },
      CONTEXT,
    );
    expect(kept).toMatchObject({ text: '', channel: 'whatsapp', threadKey: '+336', messageId: 'm1' });
    expect(kept.customer).toBeUndefined();
    expect(kept.attachments.map(({ name }) => name)).toEqual(['b']);
  });

  it('keeps any text', () => {
    const text = 'z'.repeat(9_000);
    expect(keepInput({ text }, CONTEXT).wholeText).toBe(text);
  });
});
