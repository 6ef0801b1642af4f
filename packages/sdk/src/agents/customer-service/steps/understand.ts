import { askedFacts } from '#models/grounded/product/facts.ts';
import type { Conversation } from '#storage/conversations.ts';
import { analyse } from '#text/analyse.ts';
import { detectLanguage } from '#text/detect-language.ts';
import { fold } from '#text/fold.ts';
import { classifyIntent, type IntentReading } from '#text/intent/classify.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';
import { splitSentences } from '#text/sentences.ts';
import { readSentiment, sentimentTrend } from '#text/sentiment/index.ts';
import { type EscalationSignal, readEscalationSignals } from '../escalation/signals.ts';
import type { Awaiting, Subject } from '../memory.ts';
import type { ShopSettings } from '../shop-settings.ts';
import type { ShopperMessage, Understanding } from '../turn.ts';
import { readRequestAnswer } from './answer-to-request.ts';
import { askedLanguage } from './asked-language.ts';
import { wholeQuestion } from './asks-more.ts';
import { type Entities, extractEntities } from './extract-entities.ts';
import { nextStepsQuestion } from './next-steps.ts';
import { lookedInVain, notReceivedQuestion } from './not-received.ts';
import { type OwnReading, ownTopic } from './own-topic.ts';
import { readReference } from './reference.ts';

/** Below this, one reading of the classifier does not overrule what the conversation is about. */
const SURE = 0.5;
/** From here on a reading stands even where the message only seems to go on with the last one. */
const CERTAIN = 0.8;
/** A second request counts only when it is this clear. */
const SECOND_SURE = 0.6;
const SENTIMENTS_KEPT = 10;
/** So few words name another language only where it is likelier than all others together. */
const FEW_WORDS = 5;
const SURE_OF_LANGUAGE = 0.5;
/** English words that every language says. */
const LOAN_PHRASES =
  /\b(?:made in|click (?:and|&) collect|black friday|cyber monday|gift card|best[- ]?seller)\b/gi;
/** Longer messages speak for themselves. */
const FOLLOW_UP_WORDS = 8;
/** "et en taille M ?": the same question for another size, which by itself reads like a wish for advice. */
const NAMES_A_SIZE =
  /^(?:et|and|ok et|what about|how about|und|y|e) (?:(?:en|in|la|le|the|a|pour|for|du|taille|size|grosse|talla|taglia) ?){0,4} ?(?:x{0,3}s|m|x{0,3}l|[2-6]\d)[^a-z0-9]*$/;
const NAMES_A_COLOUR =
  /^(?:(?:et|and|ok|ou|or|what about|how about|und|y|e) )*(?:(?:en|in|the|le|la) )?(?:noire?|blanche?|blanc|rouge|bleue?|verte?|jaune|rose|gris|grise|beige|marron|ecru|marine|bordeaux|black|white|red|blue|green|yellow|pink|grey|gray|brown|navy|burgundy|cream|negr[oa]|blanc[oa]|roj[oa]|azul|verde|schwarz|weiss|rot|blau|grun|nero|nera|bianc[oa]|ross[oa]|blu)(?: one| version)?[^a-z0-9]*$/;
/** "I'm a 38", said of the articles just shown. */
const GIVES_A_SIZE =
  /\b(?:je (?:fais|mets|porte|prends)(?: d'habitude| normalement)? (?:du|un|le)|i'?m(?: usually)? an?|i am an?|i (?:usually )?(?:wear|take)(?: an?)?|ich (?:habe|trage)|uso(?: la)?|porto(?: la)?) (?:(?:uk|us|eu|taille|size|grosse|talla|taglia) )?(?:\d{1,2}|x{0,3}[sl]|m)\b/;
const GOES_ON = /^(?:et|and|ok et|d'accord et|what about|how about|und|y|e) /;
const POINTS_BACK =
  /^(?:so|alors|mais|but|c'est|c)\b|\b(?:elle|il|ils|elles|ca|celle-ci|celui-ci|la meme|it|they|them|this one|that one)\b/;

/** Reads language, sentiment, intent, entities and reasons to hand over from one message, with no model. */
export function understand(
  message: ShopperMessage,
  conversation: Conversation,
  shop: ShopSettings,
): Understanding {
  const { memory } = conversation;
  const language = chooseLanguage(message, conversation, shop);
  const reading = classifyIntent(message.text, { language });
  const entities = withChoice(message.text, extractEntities(message.text, memory.awaiting), memory.awaiting);
  const requestAnswer = readRequestAnswer(message.text, memory.awaiting, { entities, reading });
  const sentiment = readSentiment(message.text, { language });
  const trend = sentimentTrend([...memory.sentiments, sentiment.score].slice(-SENTIMENTS_KEPT));
  const isOpen = (!memory.awaiting || requestAnswer === undefined) && memory.subject?.age !== 0;
  const more = isOpen
    ? wholeQuestion(message.text, { earlier: conversation.intent, reading: reading.name, language })
    : undefined;
  const read =
    more?.topic ??
    (requestAnswer && memory.awaiting && 'intent' in memory.awaiting
      ? (memory.awaiting.intent as Intent)
      : chooseTopic(message.text, reading, entities, conversation, {
          language,
          shopName: shop.name,
          sentiment: sentiment.score,
        }));
  const other = chooseSecondTopic(message.text, language, read);
  // What is to be done comes before what is asked about it: "cancel it, and when do I get my money?"
  const [topic, secondTopic] =
    other && ACTIONS.has(other) && !ACTIONS.has(read) ? [other, read] : [read, other];
  const known =
    more?.question ??
    nextStepsQuestion(memory.awaiting, entities, language) ??
    notReceivedQuestion(message.text, topic, { memory, language });
  return {
    language,
    intent: { name: reading.name, confidence: reading.confidence },
    topic,
    ...(secondTopic ? { secondTopic } : {}),
    ...(requestAnswer ? { requestAnswer } : {}),
    ...(known ? { question: known } : openQuestion(message.text, entities, memory.awaiting)),
    outOfScope: reading.outOfScope,
    sentiment: { score: sentiment.score, label: sentiment.label },
    sentimentFalling: trend.falling,
    entities,
    signals: readSignals(message.text, conversation, { language, added: shop.escalation.added }),
    terms: analyse(message.text, language),
  };
}

/** The reasons in the words, and the one that only what was said before makes of them. */
function readSignals(
  text: string,
  { intent, memory }: Conversation,
  { language, added }: { readonly language: Language; readonly added: ShopSettings['escalation']['added'] },
): readonly EscalationSignal[] {
  const signals = readEscalationSignals(text, language, added);
  const inVain = lookedInVain(text, { intent, memory });
  return inVain === undefined ? signals : [...signals, { reason: 'repeated_question', evidence: inVain }];
}

/** "The first one" after a list of orders is one of their numbers. */
function withChoice(text: string, entities: Entities, awaiting: Awaiting | undefined): Entities {
  if (awaiting?.kind !== 'order_number' || !awaiting.choices || entities.orderNumber) return entities;
  const reference = readReference(text);
  const chosen = reference?.kind === 'place' ? awaiting.choices.at(reference.place) : undefined;
  return chosen === undefined ? entities : { ...entities, orderNumber: chosen };
}

/** An e-mail address or a code by itself is answered with what was asked before it. */
function openQuestion(
  text: string,
  entities: Entities,
  awaiting: Awaiting | undefined,
): Pick<Understanding, 'question'> {
  const gives = entities.email ?? entities.code ?? entities.orderNumber;
  const onlyGives = gives !== undefined && text.split(/\s+/).length <= FEW_WORDS;
  if (!awaiting || !onlyGives) return { question: text };
  const waits = 'question' in awaiting ? awaiting.question : undefined;
  return waits === undefined ? {} : { question: waits };
}

function chooseLanguage(message: ShopperMessage, conversation: Conversation, shop: ShopSettings): Language {
  const hint = conversation.language ?? message.language ?? shop.language;
  const asked = askedLanguage(message.text);
  if (asked !== undefined) return asked;
  // No other language opens a sentence so.
  if (/[¿¡]/.test(message.text)) return 'es';
  const { language, confidence } = detectLanguage(message.text.replace(LOAN_PHRASES, ' '), { hint });
  if (language === undefined) return hint;
  const isServed = language === shop.language || language === 'fr' || language === 'en';
  const isShort = message.text.split(/\s+/).length <= FEW_WORDS;
  // "Tu es un robot ?" has more Spanish words than French ones.
  return isServed || !isShort || confidence >= SURE_OF_LANGUAGE ? language : hint;
}

/** An answer to the agent's own question goes on with what it was asked for; anything clear and new changes the topic. */
function chooseTopic(
  text: string,
  reading: IntentReading,
  entities: Entities,
  conversation: Conversation,
  own: OwnReading,
): Intent {
  const { awaiting } = conversation.memory;
  const ownOnly = () => ownTopic(text, reading, entities, own);
  if (!awaiting) return followUpTopic(text, reading, conversation) ?? ownOnly();
  switch (awaiting.kind) {
    case 'order_number':
    case 'email':
      return (entities.orderNumber ?? entities.email) || reading.confidence < SURE
        ? (awaiting.intent as Intent)
        : ownOnly();
    case 'code':
      return entities.code ? (awaiting.intent as Intent) : ownOnly();
    case 'confirmation':
      return entities.answer
        ? awaiting.action === 'cancel_order'
          ? 'cancel_order'
          : 'return_item'
        : ownOnly();
    case 'resolution':
      return ownOnly();
  }
}

/** A short message that points back ("et elle arrive quand ?") and says little else stays with what was talked about. */
function followUpTopic(text: string, reading: IntentReading, conversation: Conversation): Intent | undefined {
  const { intent, memory } = conversation;
  const talkedAbout = memory.orderNumber ?? memory.subject;
  if (!intent || !talkedAbout) return undefined;
  const folded = fold(text).trim();
  // "et en noir ?" after "how do I wash it?" asks whether there is one, not how to wash it.
  if (memory.subject?.age === 0 && NAMES_A_COLOUR.test(folded)) return 'stock_availability';
  if (memory.subject?.age === 0 && GIVES_A_SIZE.test(folded)) return 'size_advice';
  if (memory.subject && isAboutSubject(text, reading, memory.subject)) return 'product_question';
  if (NAMES_A_SIZE.test(folded) && !NEVER_SECOND.has(intent)) return intent;
  if (reading.confidence >= CERTAIN) return undefined;
  const isShort = folded.split(/\s+/).length <= FOLLOW_UP_WORDS;
  if (!isShort || NEVER_SECOND.has(intent)) return undefined;
  if (GOES_ON.test(folded)) return intent;
  return reading.confidence < SURE && POINTS_BACK.test(folded) ? intent : undefined;
}

/**
 * Whether a message points to the articles last shown, and says nothing sure of its own: "what do they smell like?".
 * After a list, a place in it ("the second one") means it whatever the words remind of.
 */
function isAboutSubject(text: string, reading: IntentReading, subject: Subject): boolean {
  const reference = readReference(text);
  if (!reference) return false;
  if (reference.kind !== 'all') return subject.products.length > 1;
  if (subject.age > 0) return false;
  // "combien ça coûte ?" reads like a question for postage.
  const asksItsPrice =
    text.trim().split(/\s+/).length <= FEW_WORDS && askedFacts(text, 'out_of_scope').includes('price');
  return reading.confidence < SURE || reading.name === 'out_of_scope' || asksItsPrice;
}

function chooseSecondTopic(text: string, language: Language, topic: Intent): Intent | undefined {
  const sentences = splitSentences(text).flatMap((sentence) => sentence.text.split(SECOND_CLAUSE));
  if (sentences.length < 2 || sentences.length > 6) return undefined;
  for (const sentence of sentences) {
    const reading = classifyIntent(sentence, { language });
    if (reading.confidence < SECOND_SURE || reading.name === topic) continue;
    if (NEVER_SECOND.has(reading.name)) continue;
    return reading.name;
  }
  return undefined;
}

/** Where a second request begins in one sentence. */
const SECOND_CLAUSE =
  /,? (?:et|and) (?=(?:(?:aussi|also|je (?:veux|voudrais)|j'aimerais|i(?:'d like| want) to|to) )?(?:savoir|know|quand|when|combien|how|comment|où|where|est-ce|puis-je|can i|annuler|cancel|retourner|return)\b)/i;
const ACTIONS: ReadonlySet<Intent> = new Set<Intent>(['cancel_order', 'return_item']);

/** Intents that say how something is asked rather than what. */
const NEVER_SECOND: ReadonlySet<Intent> = new Set(['small_talk', 'out_of_scope', 'complaint', 'praise']);
