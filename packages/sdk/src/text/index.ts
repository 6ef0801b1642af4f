export { ANALYSER_VERSION, analyse } from './analyse.ts';
export { type Chunk, type ChunkOptions, chunkText } from './chunk.ts';
export { type DetectedLanguage, type DetectLanguageOptions, detectLanguage } from './detect-language.ts';
export { fold } from './fold.ts';
export * from './intent/index.ts';
export { LANGUAGES, type Language, type LocalisedText, type ShopLanguage } from './language.ts';
export * from './search/index.ts';
export { type Sentence, splitSentences } from './sentences.ts';
export * from './sentiment/index.ts';
export { stem } from './stem.ts';
export { stopWords } from './stop-words.ts';
export {
  analyseQuery,
  type QueryOptions,
  SYNONYM_WEIGHT,
  type SynonymGroup,
  TRANSLATION_WEIGHT,
  translateQuery,
  type WeightedTerm,
} from './synonyms.ts';
export { type Token, type TokenKind, tokenise } from './tokenise.ts';
