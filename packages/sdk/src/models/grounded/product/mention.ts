import type { ComposeContext } from '../context.ts';
import type { Mention } from '../texts/texts.ts';

/** Names a product by its title the first time, then by a pronoun. */
export type Mentions = () => Mention;

/** Starts naming a product in one reply. */
export function mentionsOf(title: string, context: ComposeContext): Mentions {
  const quoted = quoteTitle(title, context);
  const first: Mention = { subject: quoted, object: quoted };
  let named = false;
  return () => {
    if (named) return context.texts.product.again;
    named = true;
    return first;
  };
}

/** A title in quotation marks: correct whatever gender and number the product's name has. */
export function quoteTitle(title: string, { texts }: ComposeContext): string {
  const [open, close] = texts.product.quote;
  return `${open}${title}${close}`;
}

/** One form of the product: "« Chemise Erdre » (M, Indigo)". */
export function mentionVariant({ subject, object }: Mention, options: string): Mention {
  return { subject: `${subject} (${options})`, object: `${object} (${options})` };
}
