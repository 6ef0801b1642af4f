import { describe, expect, it } from 'vitest';
import { Mailbox } from './mailbox.ts';

const mail = (key: string) => ({ to: 'a@b.example', subject: key, text: 'x', idempotencyKey: key });

describe('Mailbox', () => {
  it('keeps each mail once, newest first', () => {
    const mailbox = new Mailbox(() => new Date('2026-11-24T10:00:00Z'));
    const first = mailbox.receive(mail('1'));
    mailbox.receive(mail('2'));
    expect(mailbox.receive(mail('1'))).toBe(first);
    expect(mailbox.list().map(({ subject }) => subject)).toEqual(['2', '1']);
  });

  it('forgets the oldest beyond its capacity', () => {
    const mailbox = new Mailbox();
    for (let key = 0; key < 600; key += 1) mailbox.receive(mail(String(key)));
    expect(mailbox.list()).toHaveLength(500);
    expect(mailbox.list().at(-1)!.subject).toBe('100');
  });

  it('takes nothing that is no mail', () => {
    expect(Mailbox.parse(mail('1'))).toEqual(mail('1'));
    for (const bad of [null, {}, { ...mail('1'), to: 1 }, { ...mail('1'), idempotencyKey: '' }])
      expect(Mailbox.parse(bad)).toBeUndefined();
  });
});
