/** What a token is. Emoticons such as ":-)" count as emoji, order numbers such as "#1001" as numbers. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'url' | 'email' | 'punctuation';

/** A piece of a text. `text` is always `source.slice(start, end)`. */
export interface Token {
  readonly text: string;
  /** Offset of the first UTF-16 unit in the source. */
  readonly start: number;
  /** Offset after the last UTF-16 unit. */
  readonly end: number;
  readonly kind: TokenKind;
}

/*
 * One alternative per kind, most specific first. Every repetition that may fail after matching is bounded
 * (64 characters before the @ and 63 per host label are the limits of RFC 5321 and RFC 1035), so that
 * time stays linear on hostile input.
 */
const URL = String.raw`(?:https?:\/\/|www\.)[^\s<>"«»]{1,2048}`;
const EMAIL = String.raw`(?<![\w.+-])[\w.+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}`;
const EMOTICON = String.raw`[:;=][-'o^]?[)(\]\[dpo/\\|*](?![\p{L}\d/])|(?<![\p{L}\d])xd+(?![\p{L}\d])|<\/?3(?!\d)|\^_{0,2}\^|-_+-|:'\(`;
const PICTOGRAPH = String.raw`(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?`;
const EMOJI = String.raw`\p{RI}\p{RI}|[\d#*]\uFE0F?\u20E3|${PICTOGRAPH}(?:\u200D${PICTOGRAPH})*`;
const NUMBER = String.raw`[#№]\d+(?![\p{L}\d])|\d+(?:[.,:]\d+)*(?![\p{L}\d])`;
/** Elided articles and pronouns stand alone: "l'article" is "l'" and "article", "aujourd'hui" stays whole. */
const ELISION = String.raw`(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|dell|all|nell|sull|dall|quest)['’](?=\p{L}{2}|[aàyôo](?![\p{L}]))`;
const CLITIC = String.raw`(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en)(?![\p{L}\d])`;
const RUN = String.raw`[\p{L}\p{M}\d]+`;
/** Letters and digits joined by single hyphens or apostrophes; a French pronoun after a hyphen ("avez-vous") is left for the next token. */
const WORD = String.raw`${RUN}(?:(?:['’](?=\p{L})|[-_](?!${CLITIC})(?=[\p{L}\d]))${RUN})*`;

/** A run of one symbol ("!!!"): \9 is the inner group, because seven alternatives and this one's own bracket come before it. */
const SYMBOLS = String.raw`([^\s\p{L}\p{M}\d])\9*`;

const ALTERNATIVES = [URL, EMAIL, EMOTICON, EMOJI, NUMBER, ELISION, WORD, SYMBOLS];
const KINDS: readonly TokenKind[] = [
  'url',
  'email',
  'emoji',
  'emoji',
  'number',
  'word',
  'word',
  'punctuation',
];
let pattern: RegExp | undefined;

function tokenPattern(): RegExp {
  pattern ??= new RegExp(ALTERNATIVES.map((source) => `(${source})`).join('|'), 'giu');
  return pattern;
}

/** Full stops and brackets that end a sentence rather than an address. */
const TRAILING = /[.,;:!?)\]}'’…]+$/u;

/**
 * Cuts a text into words, numbers, emoji, addresses and punctuation. White space belongs to no token.
 *
 * @example
 * tokenise("J'ai reçu l'article #1001 :)").map((token) => token.text)
 * // ["J'", 'ai', 'reçu', "l'", 'article', '#1001', ':)']
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const matcher = tokenPattern();
  matcher.lastIndex = 0;
  for (let match = matcher.exec(text); match !== null; match = matcher.exec(text)) {
    const group = firstGroup(match);
    let value = match[0];
    const kind = KINDS[group]!;
    if (kind === 'url') {
      value = value.replace(TRAILING, '') || value;
      matcher.lastIndex = match.index + value.length;
    }
    tokens.push({ text: value, start: match.index, end: match.index + value.length, kind });
  }
  return tokens;
}

function firstGroup(match: RegExpExecArray): number {
  for (let group = 1; group < match.length; group++) if (match[group] !== undefined) return group - 1;
  return KINDS.length - 1;
}
