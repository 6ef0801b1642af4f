import type { Product } from '#commerce/index.ts';
import { productLanguage } from '#commerce/index-product.ts';
import type { CommerceCapability, ProductMatch } from '#connectors/commerce-capability.ts';
import { analyse } from '#text/analyse.ts';
import { fold } from '#text/fold.ts';
import type { Language } from '#text/language.ts';
import { type Meaning, queryMeanings } from '#text/query-meanings.ts';
import type { Turn } from '../turn.ts';
import { type Budget, isAffordable, readBudget } from './budget.ts';

/** Say what it is for, not what it is: a gift card is called a gift and is seldom meant. */
const PURPOSE =
  /\b(?:cadeaux?|offrir|idees?|gifts?|presents?|ideas?|regalos?|geschenke?|regal[oi]|quelque chose|something|anything)\b/g;
const MONEY =
  /\b(?:budget|euros?|dollars?|pounds?|moins|dessous|autour|environ|around|under|below|about)\b|[€$£]|\d+/g;
/** Looked for where a wish says no more than what may be spent. */
const ANY_GIFT: Readonly<Record<Language, string>> = {
  fr: 'idée cadeau',
  en: 'gift idea',
  es: 'idea de regalo',
  de: 'Geschenkidee',
  it: 'idea regalo',
};
/** Enough of a catalogue to find some that may be afforded. */
const LOOKED_AT = 40;
/** A synonym or a translation speaks of a word from here on. */
const SPOKEN_OF = 0.5;
/** Share of what the best says of the wish that the others have to say. */
const CLOSE = 0.75;
/** How an article is cared for says nothing of what it is: gold is not to be rubbed with a silver cloth. */
const CARE = /care|wash/;

/**
 * Articles for a wish that names no kind, best first: within the budget it states, those that are most of what it says
 * ("silver"), then those nearest to the amount. Empty where no budget is stated or nothing is affordable.
 */
export async function suggestProducts(
  commerce: CommerceCapability,
  { message, understanding, shop }: Turn,
): Promise<readonly ProductMatch[]> {
  const budget = readBudget(message.text);
  if (budget === undefined) return [];
  const { language } = understanding;
  const wish = fold(message.text).replace(PURPOSE, ' ').replace(MONEY, ' ');
  const meaningsIn = queryMeanings(wish, language);
  const look = (text: string) =>
    commerce.searchProducts({ shopId: message.shopId, text, language, limit: LOOKED_AT });
  const affordable = (matches: readonly ProductMatch[]) =>
    matches
      .filter(({ product }) => isAffordable(product, budget))
      .map((match) => ({
        match,
        said: saidOf(match.product, meaningsIn, shop.language),
        called: fold(titleIn(match.product, language)).search(PURPOSE) >= 0,
        distance: distanceTo(match.product, budget),
      }));
  const met = affordable(meaningsIn(language).length > 0 ? await look(wish) : []);
  const most = Math.max(...met.map(({ said }) => said));
  const described = met.filter(({ said }) => said > 0 && said >= CLOSE * most);
  const found = described.length > 0 ? described : affordable(await look(ANY_GIFT[language]));
  return found
    .toSorted(
      (left, right) =>
        Number(left.called) - Number(right.called) ||
        right.said - left.said ||
        left.distance - right.distance,
    )
    .map(({ match }) => match);
}

function titleIn({ title, translations }: Product, language: Language): string {
  return translations[language]?.title ?? title;
}

function distanceTo({ variants }: Product, budget: Budget): number {
  const { about } = budget;
  if (about === undefined) return 0;
  return Math.min(...variants.map(({ price }) => Math.abs(price.amount - about)));
}

/** How much of a wish an article is, in the language that says most. */
function saidOf(
  product: Product,
  meaningsIn: (language: Language) => readonly Meaning[],
  shopLanguage: Language,
): number {
  const texts = [
    { language: productLanguage(product, shopLanguage), ...product },
    ...Object.entries(product.translations).map(([language, text]) => ({
      type: '',
      tags: [],
      language: language as Language,
      ...text,
    })),
  ];
  const counts = texts.map(({ language, title, description, type, tags, attributes }) => {
    const stated = Object.entries(attributes ?? {}).flatMap(([key, value]) =>
      CARE.test(key) ? [] : [value],
    );
    const terms = new Set(analyse([title, type ?? '', ...tags, description, ...stated].join('. '), language));
    return meaningsIn(language).reduce((sum, meaning) => {
      const surest = meaning.find(({ term, certainty }) => certainty >= SPOKEN_OF && terms.has(term));
      return sum + (surest?.certainty ?? 0);
    }, 0);
  });
  return Math.max(...counts);
}
