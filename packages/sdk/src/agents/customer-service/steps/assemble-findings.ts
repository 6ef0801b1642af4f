import type { Product } from '#commerce/index.ts';
import { RELEVANT_COVERAGE } from '#knowledge/rank-passages.ts';
import { ATTRIBUTE_KEYS } from '#models/grounded/product/facts.ts';
import type { KnowledgePassage } from '#storage/knowledge.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { LookUp } from '../look-up.ts';
import type { Source } from '../reply.ts';
import { ASKS_WHO, type Finding } from '../reply-task.ts';
import { passageSource, type SourceList } from '../sources.ts';
import type { Turn } from '../turn.ts';
import { asksForHours, asksForPlaceOrContact } from './asked-hours.ts';
import { isBesideHours, isBesideOrder } from './beside-findings.ts';
import { readCourtesy } from './courtesy.ts';
import { isNotReceivedQuestion } from './not-received.ts';
import { passagesOnPoint } from './on-point.ts';
import { sizeEquivalence } from './size-equivalence.ts';

/** Findings that answer by themselves: passages beside them would only blur the reply. */
const COMPLETE: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  ...ASKS_WHO,
  'confirm_action',
  'which_lines',
  'action_refused',
  'action_needs_approval',
  'action_declined',
  'no_product',
]);
/** Topics on which a found order says it all. */
const ORDER_SAYS_IT: ReadonlySet<Intent> = new Set<Intent>([
  'where_is_my_order',
  'refund_status',
  'order_confirmation',
  'return_item',
]);
const PRODUCT_SAYS_IT: ReadonlySet<Intent> = new Set<Intent>([
  'stock_availability',
  'compare_products',
  'product_recommendation',
  'product_question',
  'place_order',
]);
const LIST_SAYS_IT: ReadonlySet<Intent> = new Set<Intent>([
  'stock_availability',
  'compare_products',
  'product_recommendation',
]);
/** Topics about articles on which the shop's texts say the most. */
const TOLD_IN_TEXTS: ReadonlySet<Intent> = new Set<Intent>([
  'care_instructions',
  'size_advice',
  'place_order',
]);
/** Above this probability of being no shop's business, passages must match well to count. */
const PROBABLY_FOREIGN = 0.6;
const FOREIGN_COVERAGE = 0.6;
const SURELY_FOREIGN = 0.9;
const WHOLLY_COVERED = 0.8;
const TIME_OF_DAY = /\b\d{1,2}(?:\s?h\b|:\d\d)/;

const FEW_WORDS = 2;
const SHORT_COMPLAINT = 6;

/** What the reply will be composed from: the lookups' findings, then the passages that bear on the question. */
export function assembleFindings(
  turn: Turn,
  found: LookUp,
  passages: readonly KnowledgePassage[],
  sources: SourceList,
): readonly Finding[] {
  const findings: Finding[] = [...found.findings];
  const social = socialFinding(turn);
  const saysMore = social?.kind === 'complaint' && passages.length > 0 && !isShort(turn);
  if (social && findings.length === 0 && !saysMore) return [social];

  // What a size given comes to in the shop's own is told beside articles too.
  const isWhole = found.complete === true && sizedProduct(findings, turn) === undefined;
  const onPoint = isWhole ? [] : passagesOnPoint(findings, turn, passages);
  if (onPoint.length > 0) {
    // What holds for all of the shop's articles comes before what one of their pages adds.
    findings.unshift({
      kind: 'passages',
      sources: onPoint.map((passage) => sources.add(passageSource(passage))),
    });
  } else if (!isWhole && !answersItself(findings, turn) && !isAngryDemand(turn)) {
    const told = passagesFor(findings, turn, passages);
    if (told.length > 0)
      findings.push({ kind: 'passages', sources: told.map((source) => sources.add(source)) });
  }
  if (isNotThere(findings, turn) && !findings.some(({ kind }) => kind === 'passages'))
    findings.push({ kind: 'parcel_not_there' });
  if (findings.length > 0)
    return askLast(withoutNeedlessNotice(withoutUnaskedHours(findings, turn, sources), turn));
  if (social) return [social];
  if (turn.understanding.topic !== 'out_of_scope') return [{ kind: 'nothing_found' }];
  // A word or two that mean nothing here are hardly a question about something else.
  const words = turn.message.text.trim().split(/\s+/).length;
  return [{ kind: words <= FEW_WORDS ? 'not_understood' : 'out_of_scope' }];
}

/** Who is about to be handed over for their anger and asks nothing has no use for an article. */
function isAngryDemand({ message, understanding, shop }: Turn): boolean {
  const { sentimentThreshold, disabled } = shop.escalation;
  if (disabled.includes('strong_sentiment') || message.text.includes('?')) return false;
  return understanding.sentiment.score <= sentimentThreshold;
}

/** "I have a complaint" asks to be heard: no article answers it. */
function isShort({ message }: Turn): boolean {
  return message.text.trim().split(/\s+/).length <= SHORT_COMPLAINT && !message.text.includes('?');
}

/** Whether a parcel that is said to be delivered is not there; an order still on its way says enough by itself. */
function isNotThere(findings: readonly Finding[], { understanding }: Turn): boolean {
  if (!isNotReceivedQuestion(understanding.question)) return false;
  return findings.some(
    (finding) =>
      finding.kind === 'need_order_number' ||
      (finding.kind === 'order' && finding.order.fulfilmentStatus === 'delivered'),
  );
}

/** What there is to say to a greeting, thanks, praise or complaint. */
function socialFinding(turn: Turn): Finding | undefined {
  const { topic } = turn.understanding;
  if (topic === 'praise') return { kind: 'praise' };
  if (topic === 'complaint') return { kind: 'complaint' };
  if (topic !== 'small_talk') return undefined;
  return { kind: readCourtesy(turn.message.text) ?? 'not_understood' };
}

function answersItself(findings: readonly Finding[], turn: Turn): boolean {
  const { topic, secondTopic } = turn.understanding;
  if (secondTopic || isNotThere(findings, turn)) return false;
  return findings.some((finding) => {
    if (finding.kind === 'need_email' && asksMeanwhile(turn)) return false;
    if (COMPLETE.has(finding.kind)) return true;
    // What could not be looked up is asked about one order; of an article the shop's texts may tell.
    if (finding.kind === 'platform_away') return finding.of === 'orders' && ORDER_SAYS_IT.has(topic);
    if (finding.kind === 'opening_hours') return !asksForPlaceOrContact(turn.message.text);
    if (finding.kind === 'order' || finding.kind === 'orders' || finding.kind === 'return_eligibility')
      return ORDER_SAYS_IT.has(topic);
    if (finding.kind === 'need_order_number') return topic === 'where_is_my_order';
    if (finding.kind === 'product')
      return PRODUCT_SAYS_IT.has(topic) || (topic === 'care_instructions' && tellsCare(finding.product));
    if (finding.kind === 'products') return LIST_SAYS_IT.has(topic);
    return false;
  });
}

/** A question of theirs while they owe us an answer is answered before it is asked for again. */
function asksMeanwhile({ understanding, conversation, message }: Turn): boolean {
  const { requestAnswer, topic } = understanding;
  const isOpen = conversation.memory.awaiting?.kind === 'email' && requestAnswer === undefined;
  return isOpen && topic !== 'where_is_my_order' && message.text.includes('?');
}

/**
 * Beside articles of which something is asked, a passage has to speak of that too: "rings" alone are in the size guide.
 * So it has where articles were asked for and the catalogue is away: how to wash linen is no shirt.
 */
function isBesideArticles(
  findings: readonly Finding[],
  { coverage }: KnowledgePassage,
  { understanding }: Turn,
): boolean {
  if (coverage >= WHOLLY_COVERED) return false;
  return findings.some(
    (finding) =>
      (finding.kind === 'products' && finding.strictly) ||
      (isCatalogueAway(finding) && LIST_SAYS_IT.has(understanding.topic)),
  );
}

function isCatalogueAway(finding: Finding): boolean {
  return finding.kind === 'platform_away' && finding.of === 'articles';
}

/** What the shop's texts tell needs no catalogue, unless articles were asked for. */
function withoutNeedlessNotice(findings: readonly Finding[], { understanding }: Turn): readonly Finding[] {
  const isTold = findings.some(({ kind }) => kind === 'passages');
  if (!isTold || !TOLD_IN_TEXTS.has(understanding.topic)) return findings;
  return findings.filter((finding) => !isCatalogueAway(finding));
}

/** Where a passage tells about the shop, the hours are said only if they are asked for and it does not tell them too. */
function withoutUnaskedHours(
  findings: readonly Finding[],
  { message }: Turn,
  sources: SourceList,
): readonly Finding[] {
  const told = findings.flatMap((finding) => (finding.kind === 'passages' ? finding.sources : []));
  if (told.length === 0) return findings;
  const tellsHours = sources.all.some(({ index, text }) => told.includes(index) && TIME_OF_DAY.test(text));
  if (asksForHours(message.text) && !tellsHours) return findings;
  return findings.filter((finding) => finding.kind !== 'opening_hours');
}

function tellsCare({ attributes }: Product): boolean {
  return ATTRIBUTE_KEYS.care.some((key) => attributes[key] !== undefined);
}

function passagesFor(
  findings: readonly Finding[],
  turn: Turn,
  passages: readonly KnowledgePassage[],
): readonly Omit<Source, 'index'>[] {
  const product = sizedProduct(findings, turn);
  if (product) {
    // The article tells how it fits; of the shop's tables, only what translates the shopper's own size is about it.
    return passages.flatMap((passage) => {
      const sentence = sizeEquivalence(passage, product, turn.message.text);
      return sentence === undefined ? [] : [{ ...passageSource(passage), text: sentence }];
    });
  }
  return relevantPassages(turn, passages)
    .filter((passage) => !isBesideArticles(findings, passage, turn))
    .filter((passage) => !isBesideHours(findings, passage, turn) && !isBesideOrder(findings, passage, turn))
    .map(passageSource);
}

/** The article whose sizes are asked about, or the first of several. */
function sizedProduct(findings: readonly Finding[], { understanding }: Turn): Product | undefined {
  if (understanding.topic !== 'size_advice') return undefined;
  const one = findings.find((finding) => finding.kind === 'product')?.product;
  return one ?? findings.find((finding) => finding.kind === 'products')?.products[0];
}

function relevantPassages(turn: Turn, passages: readonly KnowledgePassage[]): readonly KnowledgePassage[] {
  const needed = neededCoverage(turn);
  return passages.filter((passage) => passage.coverage >= needed);
}

/** The surer it is that a question is not one for a shop, the more of it a passage must speak of. */
function neededCoverage({ understanding: { topic, outOfScope } }: Turn): number {
  // Of what makes people angry only an answer to the very point helps.
  if (outOfScope > SURELY_FOREIGN || topic === 'complaint') return WHOLLY_COVERED;
  return topic === 'out_of_scope' || outOfScope > PROBABLY_FOREIGN ? FOREIGN_COVERAGE : RELEVANT_COVERAGE;
}

/** A question of ours, or what could not be looked up, comes after the answer to theirs. */
function askLast(findings: readonly Finding[]): readonly Finding[] {
  const asks = (finding: Finding) =>
    finding.kind === 'need_order_number' ||
    finding.kind === 'need_email' ||
    finding.kind === 'platform_away' ||
    finding.kind === 'confirm_action';
  return [...findings.filter((finding) => !asks(finding)), ...findings.filter(asks)];
}
