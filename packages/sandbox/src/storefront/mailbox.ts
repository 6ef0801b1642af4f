import { randomUUID } from 'node:crypto';
import { z } from 'zod';

const mailSchema = z.object({
  to: z.string().min(3).max(320),
  subject: z.string().max(1000),
  text: z.string().max(100_000),
  html: z.string().max(500_000).optional(),
  idempotencyKey: z.string().min(1).max(200),
});

export type IncomingMail = z.infer<typeof mailSchema>;

export interface ReceivedMail extends IncomingMail {
  readonly id: string;
  readonly receivedAt: Date;
}

/** How many mails the simulated inbox keeps. */
const CAPACITY = 500;

/** The simulated inbox: every mail that the shop would have sent, newest first. */
export class Mailbox {
  readonly #mails = new Map<string, ReceivedMail>();
  readonly #now: () => Date;

  constructor(now: () => Date = () => new Date()) {
    this.#now = now;
  }

  /** Reads a mail from outside. Undefined for what is none. */
  static parse(body: unknown): IncomingMail | undefined {
    return mailSchema.safeParse(body).data;
  }

  /** Takes a mail; the same idempotency key is the same mail. */
  receive(mail: IncomingMail): ReceivedMail {
    const known = this.#mails.get(mail.idempotencyKey);
    if (known) return known;
    const received = { ...mail, id: randomUUID(), receivedAt: this.#now() };
    this.#mails.set(mail.idempotencyKey, received);
    for (const oldest of this.#mails.keys()) {
      if (this.#mails.size <= CAPACITY) break;
      this.#mails.delete(oldest);
    }
    return received;
  }

  /** Newest first. */
  list(): readonly ReceivedMail[] {
    return [...this.#mails.values()].reverse();
  }
}
