import type { Product } from '#commerce/index.ts';
import type { CommerceCapability, ProductMatch } from '#connectors/commerce-capability.ts';
import { foldedWords } from '#text/analyse.ts';
import type { Intent } from '#text/intent/intents.ts';
import { LANGUAGES, type Language } from '#text/language.ts';
import { stopWords } from '#text/stop-words.ts';
import { productAsData } from '../data-only.ts';
import { type LookUp, NOTHING } from '../look-up.ts';
import type { Subject } from '../memory.ts';
import { productCard, productSource, type SourceList } from '../sources.ts';
import { readReference } from '../steps/reference.ts';
import type { Turn } from '../turn.ts';
import { withinBudget } from './budget.ts';
import { comparedProducts } from './compared-products.ts';
import { fitting, isDescribed, type ProductFit, titleMeant, type Wording, wordingOf } from './product-fit.ts';
import { referredProducts } from './subject.ts';
import { suggestProducts } from './suggest-products.ts';
import { readWantedKind, type WantedKind } from './wanted-kind.ts';

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
/** Two words of a title of four name it too, where no other article has as many. */
const HALF_NAMED = { share: 0.5, words: 2 } as const;
const HARDLY_UNDERSTOOD = 0.3;
const SHOWN = 3;
const SHOWN_OF_KIND = 4;
const KIND_CANDIDATES = 12;
const CANDIDATES = 6;
/** Each of the articles compared has to be among them. */
const COMPARED_CANDIDATES = 12;

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
    limit: topic === 'compare_products' ? COMPARED_CANDIDATES : CANDIDATES,
  });
  const wording = wordingOf(message.text, understanding.language);
  const named = namedIn(matches, wording, turn);

  if (topic === 'compare_products') {
    const compared = comparedProducts(matches, message.text, {
      shopper: understanding.language,
      shop: turn.shop.language,
    });
    if (compared.length >= 2) return reportProducts(compared.slice(0, SHOWN), turn, sources);
    if (named.length >= 2) return reportSeveral(named.slice(0, 2), turn, sources);
  }
  const [best] = named;
  if (best && (named.length === 1 || clearlyBest(named))) return reportOne(best.product, turn, sources);
  if (named.length > 1) return reportSeveral(named.slice(0, SHOWN), turn, sources);

  const kind = readWantedKind(message.text);
  const readDescribed = () =>
    matches.filter((match) => isDescribed(match.product, wording, turn.shop.language));
  const { subject } = conversation.memory;
  const reference = subject && readReference(message.text);
  if (subject && ABOUT_ONE.has(topic) && (reference || (!kind && isOpen(readDescribed(), subject)))) {
    const meant = await referredProducts(commerce, message.shopId, subject, reference);
    const [one] = meant;
    if (one && meant.length === 1) {
      // The others stay within reach: "the second one", then "and the first?".
      const isPicked = reference !== undefined && reference.kind !== 'all';
      if (!isPicked && !subject.picked) return reportOne(one, turn, sources);
      return {
        ...reportOne(one, turn, sources, isPicked ? { pointed: true } : {}),
        memory: { subject: { ...subject, picked: one.handle, age: 0 } },
      };
    }
    if (one && (reference || topic === 'size_advice'))
      return { ...reportProducts(meant, turn, sources, { asked: true }), complete: true };
  }
  if (kind && !ABOUT_A_KNOWN_ONE.has(topic) && (isProductTopic(topic) || kind.sold))
    return reportKind(commerce, turn, kind, sources);
  // How to order, or whether gifts are wrapped, is asked of no article.
  if (!isProductTopic(topic) || ABOUT_A_KNOWN_ONE.has(topic) || topic === 'place_order') return NOTHING;
  // A message hardly understood names articles by accident.
  if (understanding.intent.confidence < HARDLY_UNDERSTOOD) return NOTHING;
  if (topic === 'product_recommendation') {
    const suggested = await suggestProducts(commerce, turn);
    if (suggested.length > 0) return reportSeveral(suggested.slice(0, SHOWN), turn, sources);
  }
  const affordable = withinBudget(readDescribed(), message.text);
  // "Is there nickel in your rings?" asks it of each ring, and wants no list of rings.
  const asked = topic === 'product_question' ? ({ asked: true, strictly: true } as const) : {};
  const products = affordable.slice(0, SHOWN).map(({ product }) => product);
  return reportProducts(products, turn, sources, asked);
}

/** The articles of the kind asked for; else that there are none, with those that come nearest. */
async function reportKind(
  commerce: CommerceCapability,
  turn: Turn,
  kind: WantedKind,
  sources: SourceList,
): Promise<LookUp> {
  const { language } = turn.understanding;
  const matches = await commerce.searchProducts({
    shopId: turn.message.shopId,
    text: kind.phrase,
    language,
    limit: KIND_CANDIDATES,
  });
  const readFit = fitting(kind, { shopper: language, shop: turn.shop.language });
  const fits = matches.map((match) => ({ match, fit: readFit(match.product) }));
  const ofFit = (wanted: ProductFit) =>
    withinBudget(
      fits.flatMap((one) => (one.fit === wanted ? [one.match] : [])),
      turn.message.text,
    );
  const named = ofFit('named');
  if (named.length > 0) return reportSeveral(named.slice(0, SHOWN_OF_KIND), turn, sources);
  // What is done rather than sold may be told in the shop's texts.
  const wanted = kind.sold ? {} : { wanted: kind.phrase };
  const full = ofFit('full').slice(0, SHOWN);
  const report = reportSeveral(full.length > 0 ? full : ofFit('near').slice(0, SHOWN), turn, sources);
  const [found] = report.findings;
  if (found?.kind !== 'products') return { findings: [{ kind: 'no_product', ...wanted }] };
  if (full.length > 0) return { ...report, findings: [{ ...found, ...wanted }] };
  const { products, sources: cited } = found;
  return { ...report, findings: [{ kind: 'no_product', ...wanted, products, sources: cited }] };
}

function reportOne(
  product: Product,
  turn: Turn,
  sources: SourceList,
  how: { readonly pointed?: true } = {},
): LookUp {
  const options = { shop: turn.shop, language: turn.understanding.language };
  const source = sources.add(productSource(product, options));
  const card = productCard(product, options);
  return {
    findings: [{ kind: 'product', product: productAsData(product), source, ...how }],
    cards: card ? [card] : [],
    memory: { subject: { products: [product.handle], age: 0 } },
  };
}

function reportSeveral(matches: readonly ProductMatch[], turn: Turn, sources: SourceList): LookUp {
  return reportProducts(
    matches.map((match) => match.product),
    turn,
    sources,
  );
}

/** Several articles, to choose from or, `asked`, each to be told about. */
function reportProducts(
  products: readonly Product[],
  turn: Turn,
  sources: SourceList,
  told: { readonly asked?: true; readonly strictly?: true } = {},
): LookUp {
  if (products.length === 0) return NOTHING;
  const options = { shop: turn.shop, language: turn.understanding.language };
  return {
    findings: [
      {
        kind: 'products',
        products: products.map(productAsData),
        sources: products.map((product) => sources.add(productSource(product, options))),
        ...told,
      },
    ],
    cards: products.flatMap((product) => productCard(product, options) ?? []),
    memory: { subject: { products: products.map(({ handle }) => handle), age: 0 } },
  };
}

/** Whether a message names no other article than the one talked about: "is the ring nickel free?" after a sweater does. */
function isOpen(described: readonly ProductMatch[], subject: Subject): boolean {
  return described.length === 0 || described.some(({ product }) => subject.products.includes(product.handle));
}

/** The articles whose titles a message names, in its own words or, of an article without a translation, in what they mean. */
function namedIn(
  matches: readonly ProductMatch[],
  wording: Wording,
  { message, shop }: Turn,
): readonly ProductMatch[] {
  const said = new Set(foldedWords(message.text).map(singular));
  const read = matches.map((match) => ({ match, ...titleSaid(match.product, said, shop.language) }));
  const named = read.filter(({ share }) => share >= NAMED_SHARE);
  if (named.length > 0) return named.map(({ match }) => match);
  const shares = matches.map(({ product }) => titleMeant(product, wording, shop.language));
  const most = Math.max(...shares);
  if (most >= NAMED_SHARE) return matches.filter((_, index) => shares[index] === most);
  const half = read.filter(({ share, words }) => share >= HALF_NAMED.share && words >= HALF_NAMED.words);
  return half.length === 1 ? half.map(({ match }) => match) : [];
}

/** How much of a title is said. Words are compared as written: stems would take "passe" for "Passage". */
function titleSaid(
  product: Product,
  said: ReadonlySet<string>,
  shopLanguage: Language,
): { share: number; words: number } {
  let best = { share: 0, words: 0 };
  for (const language of LANGUAGES) {
    const title = product.translations[language]?.title ?? product.title;
    const words = new Set(
      foldedWords(title)
        .filter((word) => !stopWords(language).has(word) && !stopWords(shopLanguage).has(word))
        .map(singular),
    );
    let shared = 0;
    for (const word of words) if (said.has(word)) shared += 1;
    if (words.size > 0 && shared / words.size > best.share)
      best = { share: shared / words.size, words: shared };
  }
  return best;
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}

function clearlyBest(named: readonly ProductMatch[]): boolean {
  const [first, second] = named;
  return first !== undefined && (second === undefined || first.score > second.score * 1.3);
}
