import { describe, expect, it } from 'vitest';
import { demoProducts } from '../catalogue/index.ts';
import { generateHistory } from '../history/index.ts';
import { generateConversations } from './index.ts';
import { openFrom } from './message-times.ts';

const now = new Date('2026-11-24T09:30:00Z');
const conversations = generateConversations({ seed: 7, now });
const history = generateHistory({ seed: 7, now, products: demoProducts() });

describe('generateConversations', () => {
  it('fills an inbox: about forty threads, most of them resolved, in five languages', () => {
    expect(conversations.length).toBeGreaterThanOrEqual(38);
    const statuses = new Set(conversations.map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['bot', 'human', 'resolved', 'waiting']);
    expect(new Set(conversations.map(({ language }) => language)).size).toBe(5);
  });

  it('is the same for the same seed and moment', () => {
    expect(JSON.stringify(generateConversations({ seed: 7, now }))).toBe(JSON.stringify(conversations));
  });

  it('concerns customers and orders of the history, one thread each', () => {
    const emails = conversations.map(({ customerEmail }) => customerEmail);
    expect(new Set(emails).size).toBe(emails.length);
    for (const { customerEmail, orderNumber, language } of conversations) {
      expect(history.customers.find(({ email }) => email === customerEmail)?.language).toBe(language);
      if (orderNumber)
        expect(history.orders.find(({ number }) => number === orderNumber)?.email).toBe(customerEmail);
    }
  });

  it('keeps messages in time order, none after now, and leaves no blank', () => {
    for (const { messages, status } of conversations) {
      const times = messages.map(({ sentAt }) => sentAt.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.at(-1)!).toBeLessThanOrEqual(now.getTime());
      for (const { text } of messages) expect(text).not.toMatch(/[{}]|undefined/);
      expect(messages[0]!.author).toBe('shopper');
      if (status === 'waiting') expect(messages.some(({ author }) => author === 'human')).toBe(false);
    }
  });

  it('lets people answer only while the service is open', () => {
    for (const { sentAt, author } of conversations.flatMap(({ messages }) => messages))
      if (author === 'human') expect(openFrom(sentAt)).toEqual(sentAt);
  });

  it('scores satisfaction from 1 to 5, on resolved threads only', () => {
    for (const { satisfaction, status } of conversations)
      if (satisfaction !== undefined) {
        expect(status).toBe('resolved');
        expect([1, 2, 3, 4, 5]).toContain(satisfaction);
      }
  });
});
