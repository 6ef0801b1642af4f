import type { ComposedReply } from '#agents/customer-service/reply-schema.ts';
import type { Finding, ReplyTask } from '#agents/customer-service/reply-task.ts';
import { fold } from '#text/index.ts';
import type { Intent } from '#text/intent/intents.ts';
import { composeAction } from './compose-action.ts';
import { composeHandover, composeStillWaiting } from './compose-handover.ts';
import { composeOpeningHours } from './compose-opening-hours.ts';
import { composeOrder, composeOrders } from './compose-order.ts';
import { composePassages } from './compose-passages.ts';
import { composeNoProduct, composeProduct, composeProducts } from './compose-product.ts';
import { composeReturnEligibility } from './compose-return.ts';
import { composeSmallTalk } from './compose-small-talk.ts';
import { composeVerification } from './compose-verification.ts';
import { type ComposeContext, composeContext, type Part } from './context.ts';
import { textsFor } from './texts/index.ts';
import { spaceFrench } from './typography.ts';

const QUICK_REPLIES = 4;
/** From this sentiment down the reply opens with an apology. */
const UNHAPPY = -0.35;
/** Whoever asks for these often says why ("a mistake", "it does not fit"): no grievance until the words are harsher. */
const REQUESTS: ReadonlySet<Intent> = new Set<Intent>([
  'cancel_order',
  'change_order',
  'change_address',
  'return_item',
  'exchange_item',
  // Before anything was bought: "is it itchy?", "what if it does not fit?".
  'product_question',
  'size_advice',
  'care_instructions',
  'stock_availability',
  'compare_products',
  'product_recommendation',
]);
const HARSH = -0.6;
const LIST_START = /^(?:[-*•]|\d{1,3}[.)]) /;
const GREETED =
  /^\W*(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|good (?:morning|afternoon|evening)|hola|buen[oa]s|hallo|guten (?:tag|morgen|abend)|ciao|buongiorno|buonasera)\b/;
/** Said only when there is nothing else to say. */
const COURTESIES = new Set<Finding['kind']>([
  'greeting',
  'asked_who_answers',
  'asked_how_are_you',
  'announced_question',
  'acknowledged',
  'not_understood',
  'thanks',
  'goodbye',
  'praise',
  'complaint',
  'resolved',
  'nothing_found',
  'out_of_scope',
]);

/** Composes the reply to a task from its findings. Pure: the same task gives the same words. */
export function composeReply(task: ReplyTask): ComposedReply {
  const context = composeContext(task);
  const findings = worthSaying(task.findings);
  const parts = findings.map((finding) => composeFinding(finding, context));
  const paragraphs = parts.flatMap((part) => part.paragraphs);
  const text = [...languageNotice(task), ...afterOpening(opening(findings, context), paragraphs)].join(
    '\n\n',
  );
  const quickReplies = [...new Set(parts.flatMap((part) => part.quickReplies ?? []))]
    .filter((reply) => !context.handsOver || reply !== context.texts.quickReplies.human)
    .slice(0, QUICK_REPLIES);
  const unanswered = parts.length > 0 && parts.every((part) => part.unanswered === true);
  return {
    text: task.language === 'fr' ? spaceFrench(text) : text,
    quickReplies,
    ...(unanswered ? { unanswered } : {}),
  };
}

/** Courtesies go when there is something to tell; without any finding, nothing was found. A hand-over comes last. */
function worthSaying(findings: readonly Finding[]): readonly Finding[] {
  const told = findings.filter(({ kind }) => !COURTESIES.has(kind));
  if (told.length > 0) {
    return [
      ...told.filter(({ kind }) => kind !== 'handover'),
      ...told.filter(({ kind }) => kind === 'handover').slice(0, 1),
    ];
  }
  const last = findings.at(-1);
  return [last ?? { kind: 'nothing_found' }];
}

function composeFinding(finding: Finding, context: ComposeContext): Part {
  switch (finding.kind) {
    case 'order':
      return composeOrder(finding, context);
    case 'orders':
      return composeOrders(finding, context);
    case 'parcel_not_there':
      return {
        paragraphs: [context.texts.order.lookAround],
        quickReplies: [context.texts.quickReplies.human],
      };
    case 'order_not_found':
    case 'need_order_number':
    case 'need_email':
    case 'where_to_find':
    case 'code_sent':
    case 'code_wrong':
    case 'code_expired':
    case 'too_many_codes':
    case 'too_many_lookups':
    case 'platform_away':
      return composeVerification(finding, context);
    case 'product':
      return composeProduct(finding, context);
    case 'products':
      return composeProducts(finding, context);
    case 'no_product':
      return composeNoProduct(finding, context);
    case 'return_eligibility':
      return composeReturnEligibility(finding, context);
    case 'confirm_action':
    case 'which_lines':
    case 'action_done':
    case 'action_refused':
    case 'action_needs_approval':
    case 'action_declined':
      return composeAction(finding, context);
    case 'opening_hours':
      return composeOpeningHours(finding, context);
    case 'passages':
      return composePassages(finding, context);
    case 'nothing_found':
    case 'out_of_scope':
    case 'not_understood':
    case 'greeting':
    case 'asked_who_answers':
    case 'asked_how_are_you':
    case 'announced_question':
    case 'acknowledged':
    case 'thanks':
    case 'goodbye':
    case 'praise':
    case 'complaint':
    case 'resolved':
      return composeSmallTalk(finding, context);
    case 'still_waiting':
      return composeStillWaiting(finding, context);
    case 'handover':
      return composeHandover(finding, context);
  }
}

/** A greeting returned, and an apology to somebody unhappy; neither where the reply says so itself. */
function opening(findings: readonly Finding[], { task, texts, pick }: ComposeContext): string[] {
  const kind = findings[0]?.kind;
  const greets = task.first && kind !== 'greeting' && GREETED.test(fold(task.question));
  const apologises =
    task.sentiment <= (REQUESTS.has(task.intent.name) ? HARSH : UNHAPPY) &&
    kind !== undefined &&
    (!COURTESIES.has(kind) || kind === 'nothing_found') &&
    !findings.some((finding) => finding.kind === 'handover');
  return [...(greets ? [texts.smallTalk.hello] : []), ...(apologises ? [pick(texts.smallTalk.apology)] : [])];
}

/** An opening runs on into the first paragraph; a list begins on its own line. */
function afterOpening(opening: readonly string[], [first = '', ...rest]: readonly string[]): string[] {
  const opens = opening.join(' ');
  const glued = LIST_START.test(first) ? [opens, first] : [`${opens} ${first}`.trim()];
  return [...glued.filter((paragraph) => paragraph !== ''), ...rest];
}

function languageNotice({ unservedLanguage, language }: ReplyTask): string[] {
  if (unservedLanguage === undefined || unservedLanguage === language) return [];
  const texts = textsFor(unservedLanguage);
  return [texts.smallTalk.answeringIn(texts.languageNames[language])];
}
