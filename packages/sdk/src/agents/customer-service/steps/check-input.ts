import { z } from 'zod';
import type { AgentContext } from '#agents/agent-context.ts';
import { isAttachmentAddress } from '#connectors/attachment-address.ts';
import { isSentTo } from '#deliveries/deliveries-of.ts';
import { type InvalidField, InvalidInputError } from '#errors/invalid-input-error.ts';
import { hashText } from '#text/intent/hash.ts';
import { LANGUAGES } from '#text/language.ts';
import { MAXIMUM_TEXT, storedText, understoodText } from '../message-length.ts';
import type { RespondInput } from '../respond-input.ts';
import type { ShopperMessage } from '../turn.ts';

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
    text: z.string(),
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

/**
 * Checks what the caller gave and fills in the defaults. A text that is too long is refused where its sender can be
 * told; over a channel that is sent to nobody can, so that it is understood by its start and stored whole.
 *
 * @throws InvalidInputError
 */
export function checkInput(input: RespondInput, context: AgentContext): ShopperMessage {
  const { signal, ...rest } = input;
  const parsed = inputSchema.safeParse(rest);
  if (!parsed.success) {
    throw refusal(
      parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    );
  }
  const message = asMessage(parsed.data, context, signal);
  if (parsed.data.text.length > MAXIMUM_TEXT && !isSentTo(context, message.channel)) {
    throw refusal([{ path: 'text', message: `A message has at most ${MAXIMUM_TEXT} characters.` }]);
  }
  return message;
}

/** What can be kept of a message, be it one that would be refused: its text, and whatever else is in order. */
export function keepInput(input: RespondInput, context: AgentContext): ShopperMessage {
  const { shape } = inputSchema;
  const kept = Object.entries(input).filter(
    ([name, value]) => name in shape && shape[name as keyof typeof shape].safeParse(value).success,
  );
  const attachments = (input.attachments ?? []).filter((one) => attachmentSchema.safeParse(one).success);
  return asMessage({ ...Object.fromEntries(kept), text: input.text, attachments }, context);
}

function refusal(fields: readonly InvalidField[]): InvalidInputError {
  const reasons = fields.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return new InvalidInputError({ message: `The message cannot be taken: ${reasons}`, fields });
}

function asMessage(
  given: z.output<typeof inputSchema>,
  context: AgentContext,
  signal?: AbortSignal,
): ShopperMessage {
  const { customer } = given;
  const whole = readable(given.text);
  const text = understoodText(whole);
  return {
    shopId: given.shopId ?? context.shopId,
    messageId: given.messageId ?? context.random.id(),
    channel: given.channel ?? 'chat',
    threadKey: given.threadKey ?? given.conversationId ?? ownThread(given) ?? context.random.id(),
    text,
    ...(whole === text ? {} : { wholeText: storedText(whole) }),
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
