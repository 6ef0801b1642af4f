import { fold } from '#text/fold.ts';
import type { Awaiting } from '../memory.ts';

/** What a message names that a lookup can use. */
export interface Entities {
  /** Without "#", upper case. */
  readonly orderNumber?: string;
  /** Lower case. */
  readonly email?: string;
  /** Six digits, only while a code is awaited. */
  readonly code?: string;
  /** A clear yes or no. */
  readonly answer?: 'yes' | 'no';
}

const EMAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*\.[a-z]{2,24}/i;
const CODE = /(?<![\d#])(\d{3})[ -]?(\d{3})(?!\d)/;
/** "#1001", "n° 1001", "commande FR-1001", "order number is 1001", "Bestellung 1001". */
const NAMED_NUMBER =
  /(?:#|n[°ºo]\.? ?|(?:commande|cde|order|pedido|bestellung|ordine|numero|number|nummer)\s*(?:is|est|es|ist|numero|number|no|nr)?\s*[:.=#°]?\s*(?:n[°ºo]\s*)?#?\s*)([a-z]{0,5}-?\d{3,12})(?![\d@])/i;
const BARE_NUMBER = /(?<![\d@#.,/-])([a-z]{0,3}-?\d{4,12})(?![\d@.,/-]*[\d@%€$])/i;

const YES =
  /^(?:oui|ouais|ok|okay|d'?accord|c'est bon|bien sur|parfait|exact|je confirme|confirme|vas-?y|allez-?y|yes|yep|yeah|sure|please do|go ahead|confirm|i confirm|correct|right|si|claro|ja|genau)\b/;
const NO = /^(?:non|nan|pas du tout|laissez tomber|annule|no|nope|not really|never mind|don'?t|stop|nein)\b/;

/** Reads order number, e-mail, one-time code and yes or no from a message, in the light of what the agent asked for. */
export function extractEntities(text: string, awaiting: Awaiting | undefined): Entities {
  const folded = fold(text).trim();
  const email = EMAIL.exec(text)?.[0].toLowerCase();
  const withoutEmail = email ? text.replace(EMAIL, ' ') : text;
  const code = awaiting?.kind === 'code' ? readCode(withoutEmail) : undefined;
  const orderNumber = code ? undefined : readOrderNumber(withoutEmail, awaiting);
  const answer = YES.test(folded) ? 'yes' : NO.test(folded) ? 'no' : undefined;
  return {
    ...(orderNumber ? { orderNumber } : {}),
    ...(email ? { email } : {}),
    ...(code ? { code } : {}),
    ...(answer ? { answer } : {}),
  };
}

function readCode(text: string): string | undefined {
  const match = CODE.exec(text);
  return match ? `${match[1]}${match[2]}` : undefined;
}

function readOrderNumber(text: string, awaiting: Awaiting | undefined): string | undefined {
  const named = NAMED_NUMBER.exec(fold(text))?.[1];
  if (named) return named.toUpperCase();
  const mayBeBare =
    awaiting?.kind === 'order_number' || awaiting?.kind === 'email' || text.trim().split(/\s+/).length <= 2;
  const bare = mayBeBare ? BARE_NUMBER.exec(text)?.[1] : undefined;
  return bare?.toUpperCase();
}
