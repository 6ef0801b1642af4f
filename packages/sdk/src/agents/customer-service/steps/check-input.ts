import { z } from 'zod';
import type { AgentContext } from '#agents/agent-context.ts';
import { isAttachmentAddress } from '#connectors/attachment-address.ts';
import { InvalidInputError } from '#errors/invalid-input-error.ts';
import { hashText } from '#text/intent/hash.ts';
import { LANGUAGES } from '#text/language.ts';
import type { RespondInput } from '../respond-input.ts';
import type { ShopperMessage } from '../turn.ts';

/** Longest message of a shopper's, in characters. */
export const MAXIMUM_TEXT = 4000;

const identifier = z.string().min(1).max(200);

const attachmentSchema = z.object({
  kind: z.enum(['image', 'file']),
  url: z
    .string()
    .max(2000)
    .refine(isAttachmentAddress, 'Not the http or https address of a picture or file.'),
  name: z.string().max(300),
  mediaType: z.string().max(100),
  size: z.number().int().nonnegative(),
});

const inputSchema = z
  .object({
    shopId: identifier.optional(),
    conversationId: identifier.optional(),
    messageId: identifier.optional(),
    channel: identifier.optional(),
    threadKey: identifier.optional(),
    text: z.string().max(MAXIMUM_TEXT, `A message has at most ${MAXIMUM_TEXT} characters.`),
    attachments: z.array(attachmentSchema).max(10).optional(),
    customer: z
      .object({
        id: identifier.optional(),
        email: z.string().max(320).optional(),
        name: z.string().max(200).optional(),
        verified: z.boolean(),
      })
      .optional(),
    language: z.enum(LANGUAGES).optional(),
    visitor: identifier.optional(),
  })
  .refine((input) => readable(input.text) !== '' || (input.attachments?.length ?? 0) > 0, {
    path: ['text'],
    message: 'Give a text or at least one attachment.',
  });

/** Marks that change how a text reads without being seen: direction overrides, tag characters, zero-width spaces; not what joins emoji. */
const UNSEEN = /(?![\n\r\t\u200d])[\p{Cc}\p{Cf}]/gu;

/** What a person would read: composed letters, nothing hidden. */
function readable(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').trim();
}

/** Checks what the caller gave and fills in the defaults. @throws InvalidInputError */
export function checkInput(input: RespondInput, context: AgentContext): ShopperMessage {
  const { signal, ...rest } = input;
  const parsed = inputSchema.safeParse(rest);
  if (!parsed.success) {
    throw new InvalidInputError({
      message: `The message cannot be taken: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
      fields: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    });
  }
  const { customer, ...given } = parsed.data;
  return {
    shopId: given.shopId ?? context.shopId,
    messageId: given.messageId ?? context.random.id(),
    channel: given.channel ?? 'chat',
    threadKey: given.threadKey ?? given.conversationId ?? ownThread(parsed.data) ?? context.random.id(),
    text: readable(given.text),
    attachments: given.attachments ?? [],
    ...(given.conversationId ? { conversationId: given.conversationId } : {}),
    ...(given.language ? { language: given.language } : {}),
    ...(given.visitor ? { visitor: given.visitor } : {}),
    ...(signal ? { signal } : {}),
    ...(customer
      ? {
          customer: {
            verified: customer.verified,
            ...(customer.id ? { id: customer.id } : {}),
            ...(customer.email ? { email: customer.email.trim().toLowerCase() } : {}),
            ...(customer.name ? { name: customer.name } : {}),
          },
        }
      : {}),
  };
}

/**
 * A message without a thread is one of its own, and sent again it is the same one. Its words and its shopper are part of
 * it: two shoppers whose messages were given one id by mistake must not read each other.
 */
function ownThread({ messageId, text, customer }: z.output<typeof inputSchema>): string | undefined {
  if (messageId === undefined) return undefined;
  return `${messageId}:${hashText(JSON.stringify([text, customer?.id, customer?.email])).toString(36)}`;
}
