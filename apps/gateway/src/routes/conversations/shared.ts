import { z } from 'zod';
import { idSchema } from '../../schemas/shared.ts';

export const conversationParams = z.object({ id: idSchema.describe('Id of the conversation.') });

/** Who of the shop's people acts; the API key stands for the shop's software, not for a person. */
export const bySchema = z.string().trim().min(1).max(100).describe('Name of the person who does it.');

/** A key that makes a repeated request write once. */
export const idempotencyHeaders = z.looseObject({
  'idempotency-key': idSchema.exactOptional().describe('The same key again writes once.'),
});

export function keyOf(headers: { 'idempotency-key'?: string }): { key?: string } {
  const key = headers['idempotency-key'];
  return key === undefined ? {} : { key };
}
