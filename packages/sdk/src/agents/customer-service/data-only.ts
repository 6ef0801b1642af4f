import type { Product, ProductTranslation } from '#commerce/index.ts';
import { fold } from '#text/fold.ts';
import { remember } from '#text/remember.ts';
import { splitSentences } from '#text/sentences.ts';

/*
 * A shop's texts come from imports, web pages and suppliers. A sentence in them that speaks to an assistant instead of
 * a shopper is somebody's attempt to steer it. The rules hold without this; it keeps such a sentence from being quoted.
 */
const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|oublie[rz]?|ignore[rz]?|contourne[rz]?|outrepasse[rz]?|ignora|vergiss|ignoriere)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|polic(?:y|ies)|consignes?|regles?|directives?|istruzioni|anweisungen|instrucciones)\b/,
  /(?:^|[\s*#>(["])(?:system|assistant|developer|user|systeme)(?: (?:prompt|message|override|instruction|note)s?)?\s*[:\]]/,
  /\b(?:note|message|instructions?|attention|order|notice|memo|consigne|a l'attention)\b.{0,20}\b(?:for|to|pour|de|a|au|aux)\b.{0,12}\b(?:ais?|llms?|assistants?|chatbots?|bots?|language models?|ia|modeles?|l'assistant|l'ia)\b/,
  /\b(?:ais?|llms?|assistants?|chatbots?|bots?|language models?|l'ia|l'assistant|le bot)\b.{0,20}\b(?:must|should|shall|have to|has to|need to|will now|doit|doivent|devez|devra|muss|debe|deve)\b/,
  /\b(?:you are now|act as|pretend (?:to be|you)|from now on|new persona|tu es (?:maintenant|desormais)|vous etes (?:maintenant|desormais) (?:un|en|le)|comporte-toi|agis comme|desormais,? (?:tu|vous))\b/,
  /\b(?:tell|inform|promise|reply to|say to|convince|dites|dis|repondez|reponds|promets|promettez|annoncez|affirme[rz]?)\b.{0,20}\b(?:the |every |all |any |au |aux |le |les |a tous les )?(?:customers?|shoppers?|users?|visitors?|clients?|utilisateurs?|kunden)\b/,
  /\b(?:reveal|print|repeat|output|disclose|revele[rz]?|affiche[rz]?|recite[rz]?)\b.{0,30}\b(?:prompt|instructions?|consignes?|system|secrets?|api keys?|mots? de passe|passwords?)\b/,
  /\b(?:jailbreak|dan mode|admin(?:istrator)? mode|developer mode|debug mode|god mode|mode (?:admin\w*|developpeur|debug|maintenance))\b/,
  /<\|[a-z_]{2,20}\|>|\[\/?inst\]|<\/?\s*(?:system|data|instructions?|assistant|tool|prompt)\b[^>]{0,100}>/,
  /[a-z0-9+/]{80,}={0,2}/i,
];
/** Any of these must be there before sentences are looked at one by one. */
const HINT =
  /ignor|disregard|forget|overrid|bypass|oubli|contourn|outrepass|vergiss|system|assistant|develop|\bai\b|\bais\b|llm|bot|model|\bia\b|you are now|act as|pretend|from now on|persona|tu es|vous etes|comporte|agis|desormais|tell|inform|promis|reply|say to|convince|dites|\bdis\b|repon|promet|annonc|affirm|reveal|print|repeat|output|disclos|revele|affich|recit|jailbreak|mode|<|\[|[a-z0-9+/]{80}/;
/** A link that runs something keeps its words alone. */
const LIVE_LINK = /!?\[([^\]\n]{0,300})\]\(\s*(?:javascript|vbscript|data|file):[^)\n]{0,5000}\)*/gi;
const MARKUP =
  /<!--[\s\S]{0,5000}?(?:-->|$)|<(script|style|iframe|object|svg)\b[\s\S]{0,20000}?(?:<\/\1\s*>|$)|<\/?[a-z][^<>]{0,2000}>/gi;

/** The same passages and articles are read again and again. */
const remembered = remember<string>(2_000);

/** A text of the shop's without markup and without sentences that give orders to an assistant. */
export function dataOnly(text: string): string {
  return remembered(text, () => readAsData(text));
}

function readAsData(text: string): string {
  const heard = withoutOrders(text);
  const unlinked = heard.includes(':') ? heard.replace(LIVE_LINK, '$1') : heard;
  const plain = unlinked.includes('<') ? unlinked.replace(MARKUP, ' ') : unlinked;
  // Markup may have cut an order in two.
  return plain === heard ? heard : withoutOrders(plain);
}

function withoutOrders(text: string): string {
  if (!HINT.test(fold(text))) return text;
  return text
    .split('\n')
    .map((line) => {
      const sentences = splitSentences(line);
      const kept = sentences.filter((sentence) => !givesOrders(sentence.text));
      return kept.length === sentences.length ? line : kept.map((sentence) => sentence.text).join(' ');
    })
    .join('\n');
}

/** Whether a sentence speaks to an assistant. */
function givesOrders(sentence: string): boolean {
  const folded = fold(sentence);
  return ORDERS.some((pattern) => pattern.test(folded));
}

/** A product whose texts are data only. */
export function productAsData(product: Product): Product {
  const { title, description, attributes } = textsAsData(product);
  const translations = Object.fromEntries(
    Object.entries(product.translations).map(([language, texts]) => [language, texts && textsAsData(texts)]),
  );
  return { ...product, title, description, attributes, translations };
}

function textsAsData(texts: ProductTranslation): ProductTranslation {
  return {
    title: dataOnly(texts.title),
    description: dataOnly(texts.description),
    attributes: Object.fromEntries(
      Object.entries(texts.attributes).map(([name, value]) => [name, dataOnly(value)]),
    ),
  };
}
