import type { ReplyTask } from '#agents/customer-service/reply-task.ts';
import { analyse, fold } from '#text/index.ts';
import type { Intent } from '#text/intent/intents.ts';
import { queryMeanings } from '#text/query-meanings.ts';
import type { LocalProduct } from './localise.ts';

/** A synonym or a translation speaks of a word from here on. */
const SPOKEN_OF = 0.5;
/** Wants the article rather than something of it. */
const WANTS_IT: ReadonlySet<Intent> = new Set<Intent>([
  'stock_availability',
  'product_recommendation',
  'compare_products',
  'place_order',
]);
const ASKS =
  /\?|^\W*(?:is|are|does|do|can|could|will|would|has|have|what|which|how|est|sont|peut|peuvent|puis|ont|elles?|ils?|c'est|quel\w*|comment|combien|ist|sind|kann|es|son|puede|e|sono)\b/;
/** Say that something is to be told, but not what. */
const TELL_ME =
  /\b(?:tell\w*|describ\w*|descri\w*|decri\w*|parl\w*|present\w*|montr\w*|show\w*|details?|infos?|informations?|model\w*|articles?|produits?|items?|products?|interes\w*|recherch\w*|want\w*|veux|voudra\w*|need|besoin|buy\w*|achet\w*|look\w*|ressembl\w*|quoi|special|particuli\w*)\b/g;

/**
 * Whether a question asks something of an article beyond naming it: "is it itchy?" does, "what is the Goulaine scarf like?"
 * does not. Such a question is not answered by how the article is described.
 */
export function asksOfProduct(local: LocalProduct, { question, intent, language }: ReplyTask): boolean {
  const folded = fold(question).replaceAll('’', "'");
  if (WANTS_IT.has(intent.name) || !ASKS.test(folded)) return false;
  const { product } = local;
  const labels = [
    local.title,
    product.title,
    product.type ?? '',
    local.attributes.category ?? '',
    ...product.tags,
  ];
  const values = product.options.flatMap((option) =>
    option.values.flatMap((value) => [value, local.option(value)]),
  );
  const known = new Set([...labels, ...values].flatMap((label) => analyse(label, local.language)));
  return queryMeanings(
    folded.replace(TELL_ME, ' '),
    language,
  )(local.language).some(
    (meaning) => !meaning.some(({ term, certainty }) => certainty >= SPOKEN_OF && known.has(term)),
  );
}
