import { fold } from './fold.ts';
import { LANGUAGES, type Language } from './language.ts';

/** Options of {@link detectLanguage}. */
export interface DetectLanguageOptions {
  /** Language of the shop or page: decides where the text does not. */
  readonly hint?: Language;
  /** Languages to choose from. Default: all that the product understands. */
  readonly candidates?: readonly Language[];
}

/** What a text seems to be written in. */
export interface DetectedLanguage {
  /** Undefined where nothing speaks for one of the candidates. */
  readonly language: Language | undefined;
  /** 0 to 1. */
  readonly confidence: number;
  /** Share of the evidence per language; they add up to at most 1, the rest is for languages unknown. */
  readonly scores: Readonly<Record<Language, number>>;
}

const MARKERS: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:le|la|les|un|une|des|du|je|vous|est|et|pas|mon|ma|ou|pour|colis|commande|merci|bonjour|svp|recu|retour|que|qui|c|j|l|d|ai|mes|avec|sur)\b/g,
  en: /\b(?:the|a|is|my|i|you|to|and|of|order|where|wheres|not|return|size|hello|hi|thanks|please|it|in|for|on|what|how|can|have)\b/g,
  es: /\b(?:el|los|las|una|mi|pedido|donde|esta|gracias|hola|por|que|quiero|con|para|no|es)\b/g,
  de: /\b(?:der|die|das|ich|ist|und|nicht|meine|mein|wo|bestellung|danke|hallo|ein|eine|zu|mit)\b/g,
  it: /\b(?:il|lo|gli|che|di|mio|mia|dove|ordine|grazie|ciao|non|per|sono|una|e)\b/g,
};

/** Guesses the language of a text, short and misspelt chat messages included. */
export function detectLanguage(text: string, options: DetectLanguageOptions = {}): DetectedLanguage {
  const candidates = options.candidates ?? LANGUAGES;
  const folded = fold(text);
  const scores: Record<Language, number> = { fr: 0, en: 0, es: 0, de: 0, it: 0 };
  let total = 0;
  for (const language of candidates) {
    scores[language] = (folded.match(MARKERS[language])?.length ?? 0) + (language === options.hint ? 0.5 : 0);
    total += scores[language];
  }
  if (total === 0) return { language: undefined, confidence: 0, scores };
  let best: Language | undefined;
  for (const language of candidates) {
    scores[language] /= total;
    if (best === undefined || scores[language] > scores[best]) best = language;
  }
  return { language: best, confidence: best === undefined ? 0 : scores[best], scores };
}
