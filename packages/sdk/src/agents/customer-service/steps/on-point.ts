import type { Product } from '#commerce/index.ts';
import { productLanguage } from '#commerce/index-product.ts';
import { profileOf } from '#knowledge/passage-profile.ts';
import { readUnits } from '#models/grounded/passages/unit.ts';
import { askedFacts } from '#models/grounded/product/facts.ts';
import type { KnowledgePassage } from '#storage/knowledge.ts';
import { type Meaning, queryMeanings } from '#text/query-meanings.ts';
import type { Finding } from '../reply-task.ts';
import type { Turn } from '../turn.ts';

/** A synonym or a translation speaks of a word from here on; in the same language only the word itself does. */
const SPOKEN_OF = 0.5;
const SAID = 1;

/**
 * The passages in which the shop tells of all its articles what is asked of one: "all our jewellery is nickel free" for
 * "is there nickel in this ring?". One sentence speaks of the kind of article and of what is asked. None where the
 * question is for a fact that an article's own page states.
 */
export function passagesOnPoint(
  findings: readonly Finding[],
  { understanding, message, shop }: Turn,
  passages: readonly KnowledgePassage[],
): readonly KnowledgePassage[] {
  const { topic, language, intent } = understanding;
  const products = findings.flatMap((finding) =>
    finding.kind === 'product' ? [finding.product] : finding.kind === 'products' ? finding.products : [],
  );
  if (topic !== 'product_question' || products.length === 0) return [];
  if (askedFacts(message.text, intent.name).length > 0) return [];
  const asked = queryMeanings(message.text, language);
  const labelled = products.map((product) =>
    queryMeanings(labelsOf(product), productLanguage(product, shop.language)),
  );
  return passages.filter((passage) => {
    const kinds = termsOf(labelled.flatMap((meaningsIn) => meaningsIn(passage.language)));
    const open = asked(passage.language).filter((meaning) => !speaksOf(kinds, meaning, SPOKEN_OF));
    const needed = passage.language === language ? SAID : SPOKEN_OF;
    const { titleTerms, headingTerms } = profileOf(passage);
    const isOfKind = (terms: ReadonlySet<string>) => [...terms].some((term) => kinds.has(term));
    const isAbove = isOfKind(titleTerms) || isOfKind(headingTerms);
    return readUnits(passage.text, passage.language).some(
      ({ terms }) => (isAbove || isOfKind(terms)) && open.some((meaning) => speaksOf(terms, meaning, needed)),
    );
  });
}

function labelsOf({ title, type, tags, attributes }: Product): string {
  return [title, type ?? '', attributes.category ?? '', ...tags].join('. ');
}

function termsOf(meanings: readonly Meaning[]): ReadonlySet<string> {
  return new Set(
    meanings.flatMap((meaning) =>
      meaning.flatMap(({ term, certainty }) => (certainty >= SPOKEN_OF ? [term] : [])),
    ),
  );
}

function speaksOf(terms: ReadonlySet<string>, meaning: Meaning, needed: number): boolean {
  return meaning.some(({ term, certainty }) => certainty >= needed && terms.has(term));
}
