import type { AgentContext } from '#agents/agent-context.ts';
import type { NewDelivery } from '#storage/conversations.ts';
import type { Language } from '#text/language.ts';
import { sha256 } from '#text/sha256.ts';
import type { Turn } from '../turn.ts';

/** How long a code may be used. */
export const CODE_MINUTES = 10;
/** Codes that may go to one mailbox in an hour. */
export const CODES_PER_HOUR = 5;
const MINUTE = 60_000;

/** Sends a code to the mailbox that belongs to the order; `too_many` protects the mailbox from being flooded. */
export async function sendCode(
  context: AgentContext,
  turn: Turn,
  email: string,
): Promise<'sent' | 'too_many'> {
  const { message, conversation, shop, now } = turn;
  const code = context.random.code();
  const outcome = await context.storage.verifications.start({
    shopId: message.shopId,
    conversationId: conversation.id,
    email,
    codeHash: await hashCode(conversation.id, code),
    expiresAt: new Date(now.getTime() + CODE_MINUTES * MINUTE),
    limit: { codes: CODES_PER_HOUR, since: new Date(now.getTime() - 60 * MINUTE) },
    mail: codeMail({
      code,
      email,
      shopName: shop.name,
      language: turn.understanding.language,
      key: `code:${conversation.id}:${message.messageId}`,
    }),
    now,
  });
  return outcome === 'too_many' ? 'too_many' : 'sent';
}

/** What is kept of a code: SHA-256 over the conversation and the code, so that equal codes differ. */
export function hashCode(conversationId: string, code: string): Promise<string> {
  return sha256(`${conversationId}:${code}`);
}

function codeMail(options: {
  code: string;
  email: string;
  shopName: string;
  language: Language;
  key: string;
}): NewDelivery {
  const { code, email, shopName, language, key } = options;
  const texts =
    language === 'fr'
      ? {
          subject: `${code} est votre code ${shopName}`,
          text: `Bonjour,\n\nVotre code de vérification est ${code}. Il est valable ${CODE_MINUTES} minutes.\n\nVous n'avez rien demandé ? Ignorez ce message : sans le code, personne ne peut voir vos commandes.\n\n${shopName}`,
        }
      : {
          subject: `${code} is your ${shopName} code`,
          text: `Hello,\n\nYour verification code is ${code}. It is valid for ${CODE_MINUTES} minutes.\n\nDidn't ask for it? Ignore this message: without the code nobody can see your orders.\n\n${shopName}`,
        };
  return { channel: 'email', recipient: email, key, ...texts };
}
