import { fold } from '#text/index.ts';
import type { Intent } from '#text/intent/intents.ts';
import { PRODUCT_FACTS, type ProductFact } from '../texts/texts.ts';

/** Attribute keys that hold a fact, best first. Keys are snake_case English, whatever the shop's language. */
export const ATTRIBUTE_KEYS: Readonly<
  Record<Exclude<ProductFact, 'price' | 'availability'>, readonly string[]>
> = {
  material: ['material', 'materials', 'composition', 'fabric'],
  care: ['care', 'care_instructions', 'washing'],
  origin: ['made_in', 'origin', 'country_of_origin', 'manufactured_in'],
  dimensions: ['dimensions', 'size_in_cm', 'measurements', 'length', 'capacity', 'diameter'],
  weight: ['weight'],
  duration: ['burning_time', 'burn_time', 'battery_life', 'running_time', 'playing_time', 'duration'],
  fit: ['fit', 'cut'],
  sizes: ['sizes', 'size'],
  colours: ['colours', 'colors', 'colour', 'color'],
};

/** How shoppers of five languages ask for a fact; read on the folded question. */
const WORDS: Readonly<Record<ProductFact, RegExp>> = {
  price:
    /\b(?:prix|cout(?:e|ent|er)?|tarifs?|vaut|price|cost|costs|how much|precio|cuesta|cuanto vale|preis|kostet|prezzo|costa)\b|\bcombien$|c'est combien/,
  availability:
    /\b(?:stocks?|dispo(?:nibles?|nibilite)?|rest(?:e|ent)|rupture|epuisee?s?|available|availability|sold out|left|disponibles?|hay|verfugbar|lager|vorratig|disponibile)\b/,
  material:
    /\b(?:matieres?|composition|composee?s?|tissus?|en quoi|made of|made from|what .{0,30}made(?! in)\b|materials?|fabrics?|composicion|tejido|materiale?s?|stoff|tessuto)\b/,
  care: /\b(?:lav(?:er?|age|able|ent)|entretien|entretenir|entretient|nettoy\w+|repass\w+|sech\w+|seche-linge|machine|lave-vaisselle|micro-?ondes?|wash\w*|clean\w*|iron(?:ing)?|tumble|dishwasher|microwave|care|lava\w*|limpi\w+|waschen|waschbar|pflegen?|reinigen|lavabile|puli\w+)\b/,
  origin:
    /\b(?:fabriquee?s?|fabrication|origine|provenance|provien\w*|made in|where .{0,30}made|origin|fabricad[oa]s?|hecho en|hergestellt|herkunft|prodott[oaie]|fatt[oa] in)\b/,
  dimensions:
    /\b(?:dimensions?|mesures?|mesurent?|longueur|largeur|hauteur|diametre|profondeur|contenance|capacite|contien\w* combien|combien .{0,30}contien\w*|how (?:big|tall|wide|high|large|deep)|how long (?:is|are)|how much .{0,40}\bholds?|measur\w+|height|width|length|diameter|capacity|medidas?|mide|abmessungen|masse|misur[ae]|dimensioni)\b/,
  weight: /\b(?:poids|pesent?|pese|lourde?s?|weigh\w*|heavy|peso|pesa|gewicht|wiegt|schwer)\b/,
  duration:
    /\b(?:burn(?:s|ing)?(?:[- ]time)?|how (?:long|many hours) (?:does|do|will|can) .{0,60}(?:burn|last|run)s?|(?:duree|temps) de (?:combustion|vie)|autonomie|dure(?:nt)? combien|combien (?:de temps|d'heures) .{0,40}(?:dur|brul|tien)\w*|(?:brul|dur)\w* (?:pendant )?combien|battery life|duracion|cuanto dura|brenn(?:dauer|t)|autonomia|durata|quanto dura)\b/,
  fit: /\b(?:coupe|taille (?:petit|grand|normal)\w*|ample|ajustee?|fits?|fitted|true to size|runs? (?:small|large|big)|corte|passform|fallt .{0,20}aus|vestibilita)\b/,
  sizes: /\b(?:tailles?|pointures?|sizes?|tallas?|grossen?|taglie?a?)\b/,
  colours: /\b(?:couleurs?|coloris|colou?rs?|colores?|farben?|colori?e?)\b/,
};

/** "Do you have it in M, and how much is it?" asks for both; "how much is it?" after a question for stock does not. */
const ASKS_WHETHER_THERE_IS =
  /\b(?:avez|auriez|reste|il y a|y a[- ]t|have|got|left|any|stocks?|tiene|tienen|haben|avete)\b|\b(?:taille|size|talla|grosse|taglia) (?:x{0,3}s|m|x{0,3}l|\d{2})\b/;

/** "How much does it hold?", "il contient combien ?": an amount that is no price. */
const NO_PRICE =
  /\bhow much .{0,40}\b(?:holds?|weighs?|contains?)\b|\b(?:contien\w*|pes\w*|mesur\w*|dur\w*|brul\w*) (?:pendant )?combien\b/;

/** The facts a question asks for, in the order of {@link PRODUCT_FACTS}; the intent speaks where the words do not. */
export function askedFacts(question: string, intent: Intent): ProductFact[] {
  const folded = fold(question)
    .replace(/[?!.\s]+$/, '')
    .trim();
  const asked = PRODUCT_FACTS.filter(
    (fact) => WORDS[fact].test(folded) && !(fact === 'price' && NO_PRICE.test(folded)),
  );
  if (intent === 'care_instructions' && !asked.includes('care')) asked.push('care');
  const names = asked.length > 0 && !ASKS_WHETHER_THERE_IS.test(folded);
  if (intent === 'stock_availability' && !asked.includes('availability') && !names)
    asked.unshift('availability');
  if (intent === 'size_advice' && !asked.includes('fit')) asked.push('fit');
  return withoutShadows(asked);
}

/** What a question says besides the facts it asks for: "how long does it burn" asks nothing else about fire. */
export function besidesFacts(question: string, facts: readonly ProductFact[]): string {
  return facts.reduce((text, fact) => text.replace(WORDS[fact], ' '), fold(question));
}

/** "Is it available in size M?" asks for stock, not for the list of sizes. */
function withoutShadows(asked: readonly ProductFact[]): ProductFact[] {
  const shadowed: ProductFact[] = [];
  if (asked.includes('availability')) shadowed.push('sizes', 'colours');
  if (asked.includes('fit')) shadowed.push('sizes');
  return asked.filter((fact) => !shadowed.includes(fact));
}

const COLOUR =
  /\b(?:roug|noir|blan(?:c|ch)|bleu|vert|jaune|ros|grise?|violet|orang|marron|beig|dor|argent)(?:e|ee|t|te|he)?s?\b|\b(?:ecru|kaki|indigo|turquoise|red|black|white|blue|green|yellow|pink|gr[ae]y|purple|orange|brown|navy|khaki|roj[oa]|negr[oa]|blanc[oa]|azul|verde|amarill[oa]|gris|morado|marron|rot|schwarz|weiss|blau|grun|gelb|rosa|grau|braun|lila|ross[oa]|ner[oa]|bianc[oa]|blu|giall[oa]|grigi[oa]|viola)(?:e[nrs]?|s|es)?\b/;

/** Whether a question names a colour. */
export function namesColour(question: string): boolean {
  return COLOUR.test(fold(question));
}
