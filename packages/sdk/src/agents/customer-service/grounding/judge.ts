import { fold } from '#text/fold.ts';
import { nameAll } from './backing.ts';
import { CITATION, citedIn, type GroundingFault } from './check-grounding.ts';
import { mattersOf } from './claims.ts';
import { isConversational } from './conversational.ts';
import type { Facts } from './facts.ts';
import type { Ground } from './ground.ts';
import type { IndexedSource } from './indexed-source.ts';
import { repeatsInstructions } from './leaks.ts';
import { matchesOf } from './matches.ts';
import { asksForOwnCode, asksForPrivateData } from './private-data.ts';
import { isBareAssent } from './promises.ts';
import { NAME, readStatement, type Statement } from './statement.ts';
import { CITED_SUPPORT, FEW_WORDS, factsIn, supports, UNCITED_SUPPORT } from './support.ts';

const LETTER = /[\p{L}\p{N}]/u;
const MARKUP = /<\s*\/?\s*[a-z!][^>]{0,2000}>?|&#x?[0-9a-f]{2,6};|!\[/i;
/** No source makes a link of these harmless. */
const FOREIGN_SCHEME = /^(?!mailto:)[a-z][a-z0-9+.-]*:/;
/** Markdown that adds nothing to check: a table's rule. */
const RULE = /^[\s|:-]+$/;
const OFFER =
  /^(?:\W|\w+, )*(?:would|do you|shall|should i|may i|can i|could you|can you|which|what|souhaite|voulez|voudriez|dois|puis|pouvez|pourriez|quel|confirme|mochte|wollen|desea|quiere|desidera|vuole)/;
const DECLINES =
  /\b(?:i (?:can't|cannot|can not|am not able|am unable|'m not able|'m unable|don't|do not)|we (?:can't|cannot)|je ne (?:peux|suis|trouve|sais|dispose|vois|connais)|nous ne pouvons|je n'ai|ich kann \w+ ?nicht|no puedo|non posso)\b/;

const TURN = /[;:]|\b(?:but|however|mais|cependant|toutefois|pero|aber|ma)\b/;
const GLUING_CITATION = /(?<=\S)\s*\[\d{1,3}\](?=[\p{L}\p{N}])/gu;

/** Whether a sentence may be said, and how; else why not. */
export function judge(sentence: string, ground: Ground): GroundingFault | { readonly say: string } {
  // Words that a citation kept apart stay apart.
  const words = sentence.replace(GLUING_CITATION, ' ').replace(CITATION, '').trim();
  if (words === '' || words.includes('[]')) return 'unsupported';
  if (RULE.test(words) || !LETTER.test(words)) return { say: words };
  const statement = readStatement(words, ground.language);
  if (repeatsInstructions(words, statement.folded)) return 'leak';
  if (MARKUP.test(words)) return 'markup';
  if (asksForPrivateData(statement.folded)) return 'private_data';
  if (!addressesAreKnown(statement.facts, ground)) return 'unknown_address';

  const cited = citedIn(sentence).flatMap(
    (index) => ground.sources.find((one) => one.source.index === index) ?? [],
  );
  if (cited.length > 0 && supports(statement, cited, CITED_SUPPORT, ground)) {
    return { say: `${words} ${cited.map((one) => `[${one.source.index}]`).join(' ')}` };
  }
  const better =
    statement.weight() >= FEW_WORDS && !isSaidOtherwise(statement, cited, ground)
      ? ground.sources.find((one) => supports(statement, [one], UNCITED_SUPPORT, ground))
      : undefined;
  if (better) return { say: `${words} [${better.source.index}]` };
  const asksForCode = cited.length === 0 && asksForOwnCode(statement.folded);
  if (statement.promise() || (statement.done() && !asksForCode) || isBareAssent(statement.folded))
    return 'promise';
  return cited.length === 0 && keepsTalking(statement, ground) ? { say: words } : 'unsupported';
}

/** Whether the sources that a sentence cites speak of all of it, and do not say it: then no other may say it for them. */
function isSaidOtherwise(
  statement: Statement,
  cited: readonly IndexedSource[],
  { language }: Ground,
): boolean {
  const clauses = statement.clauses();
  const own = cited.filter((one) => one.language === language);
  return (
    clauses !== undefined &&
    own.length > 0 &&
    nameAll(
      clauses,
      own.flatMap((one) => one.reading().said() ?? []),
    )
  );
}

/** A greeting, an apology, a question back: it states nothing, so it needs no source. */
function keepsTalking(statement: Statement, ground: Ground): boolean {
  const { words, folded } = statement;
  if (
    !factsIn(statement.facts, [], ground) ||
    statement.relative().length > 0 ||
    statement.days().some((day) => !ground.knownDays().has(day))
  )
    return false;
  const offers = OFFER.test(folded) && folded.endsWith('?');
  const declines = DECLINES.test(folded);
  if (statement.matters().length > 0 && !offers && !declines) return false;
  // "I cannot look that up, but returns are free": what comes after declines nothing.
  const turned = folded
    .split(TURN)
    .slice(1)
    .some((part) => mattersOf(part).length > 0 && !DECLINES.test(part));
  if (turned || namesUnknown(words, ground)) return false;
  return isConversational(words, ground.language, { lenient: declines || folded.endsWith('?') });
}

/** Whether it names somebody or some place that neither shop nor shopper named. German writes every noun like a name. */
function namesUnknown(words: string, { language, known, asked, sources }: Ground): boolean {
  if (language === 'de') return false;
  return matchesOf(NAME, words).some(([name]) => {
    const folded = fold(name);
    return (
      !known().prose.includes(folded) &&
      !asked().prose.includes(folded) &&
      !sources.some((one) => one.reading().folded().includes(folded))
    );
  });
}

/** An address or number may lead only where a source or the shop has named; an e-mail or telephone also the shopper's own. */
function addressesAreKnown(facts: Facts, { known, asked, sources }: Ground): boolean {
  return (
    facts.urls.every(
      (url) =>
        !FOREIGN_SCHEME.test(url) &&
        (sources.some((one) => one.reading().facts().urls.includes(url)) || known().urls.includes(url)),
    ) &&
    facts.emails.every(
      (email) =>
        known().emails.includes(email) ||
        asked().emails.includes(email) ||
        sources.some((one) => one.reading().facts().emails.includes(email)),
    ) &&
    facts.phones.every(
      (phone) =>
        known().phones.includes(phone) ||
        asked().phones.includes(phone) ||
        sources.some((one) => one.reading().facts().phones.includes(phone)),
    )
  );
}
