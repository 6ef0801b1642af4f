import type { Product } from '#commerce/index.ts';
import type { CommerceCapability, ProductMatch } from '#connectors/commerce-capability.ts';
import { analyse, foldedWords } from '#text/analyse.ts';
import type { Intent } from '#text/intent/intents.ts';
import { LANGUAGES } from '#text/language.ts';
import { stopWords } from '#text/stop-words.ts';
import { productAsData } from '../data-only.ts';
import { type LookUp, NOTHING } from '../look-up.ts';
import { productCard, productSource, type SourceList } from '../sources.ts';
import type { Turn } from '../turn.ts';

/** Topics that are about articles: what is found may be shown even when no title is named. */
const PRODUCT_TOPICS: ReadonlySet<Intent> = new Set<Intent>([
  'product_question',
  'stock_availability',
  'size_advice',
  'compare_products',
  'care_instructions',
  'product_recommendation',
  'place_order',
]);
/** Topics where one article is asked about, so that the last one talked about is meant when none is named. */
const ABOUT_ONE: ReadonlySet<Intent> = new Set<Intent>([
  'product_question',
  'stock_availability',
  'size_advice',
  'care_instructions',
]);

/** Topics on which articles nobody named would only stand in the way of the answer. */
const ABOUT_A_KNOWN_ONE: ReadonlySet<Intent> = new Set<Intent>(['size_advice', 'care_instructions']);

/** Share of a title's words that must be said for the article to count as named. */
const NAMED_SHARE = 0.6;
const SHOWN = 3;
const CANDIDATES = 6;

/** Whether this topic calls for articles. */
export function isProductTopic(topic: Intent): boolean {
  return PRODUCT_TOPICS.has(topic);
}

/** Finds the articles a message names or describes. */
export async function findProducts(
  commerce: CommerceCapability,
  turn: Turn,
  topic: Intent,
  sources: SourceList,
): Promise<LookUp> {
  const { message, understanding, conversation } = turn;
  const matches = await commerce.searchProducts({
    shopId: message.shopId,
    text: message.text,
    language: understanding.language,
    limit: CANDIDATES,
  });
  const named = matches.filter((match) => isNamed(match.product, message.text));

  if (topic === 'compare_products' && named.length >= 2)
    return reportSeveral(named.slice(0, 2), turn, sources);
  const [best] = named;
  if (best && (named.length === 1 || clearlyBest(named))) return reportOne(best.product, turn, sources);
  if (named.length > 1) return reportSeveral(named.slice(0, SHOWN), turn, sources);

  const remembered = ABOUT_ONE.has(topic) ? conversation.memory.productHandle : undefined;
  if (remembered) {
    const product = await commerce.findProduct(message.shopId, remembered);
    if (product) return reportOne(product, turn, sources);
  }
  if (!isProductTopic(topic) || ABOUT_A_KNOWN_ONE.has(topic)) return NOTHING;
  const described = matches.filter((match) => isDescribed(match.product, message.text));
  return described.length > 0 ? reportSeveral(described.slice(0, SHOWN), turn, sources) : NOTHING;
}

function reportOne(product: Product, turn: Turn, sources: SourceList): LookUp {
  const options = { shop: turn.shop, language: turn.understanding.language };
  const source = sources.add(productSource(product, options));
  const card = productCard(product, options);
  return {
    findings: [{ kind: 'product', product: productAsData(product), source }],
    cards: card ? [card] : [],
    memory: { productHandle: product.handle },
  };
}

function reportSeveral(matches: readonly ProductMatch[], turn: Turn, sources: SourceList): LookUp {
  const options = { shop: turn.shop, language: turn.understanding.language };
  const products = matches.map((match) => match.product);
  return {
    findings: [
      {
        kind: 'products',
        products: products.map(productAsData),
        sources: products.map((product) => sources.add(productSource(product, options))),
      },
    ],
    cards: products.flatMap((product) => productCard(product, options) ?? []),
  };
}

/** Whether enough of a title's words are said. Words are compared as written: stems would take "passe" for "Passage". */
function isNamed(product: Product, text: string): boolean {
  const said = new Set(foldedWords(text).map(singular));
  return LANGUAGES.some((language) => {
    const title = product.translations[language]?.title ?? product.title;
    const words = new Set(
      foldedWords(title)
        .filter((word) => !stopWords(language).has(word))
        .map(singular),
    );
    if (words.size === 0) return false;
    let shared = 0;
    for (const word of words) if (said.has(word)) shared += 1;
    return shared / words.size >= NAMED_SHARE;
  });
}

/** Whether a word of the message says what the article is: a word of its title, type or tags. */
function isDescribed(product: Product, text: string): boolean {
  return LANGUAGES.some((language) => {
    const title = product.translations[language]?.title ?? product.title;
    const labels = new Set(analyse([title, product.type ?? '', ...product.tags].join('. '), language));
    return analyse(text, language).some((term) => labels.has(term));
  });
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}

function clearlyBest(named: readonly ProductMatch[]): boolean {
  const [first, second] = named;
  return first !== undefined && (second === undefined || first.score > second.score * 1.3);
}
