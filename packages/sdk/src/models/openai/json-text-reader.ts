/** Reads one top-level string field of a JSON object while the object is still being written. */
export interface JsonTextReader {
  /** Takes the next piece of JSON and returns what it adds to the field; "" where it adds nothing. */
  push(piece: string): string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Makes a reader for one field. Pieces may be cut anywhere, inside an escape or a surrogate pair too; half a pair
 * waits for its other half, so that no piece holds a broken character. It does not validate: the whole text is
 * parsed at the end anyway.
 */
export function createJsonTextReader(field: string): JsonTextReader {
  let depth = 0;
  /** Inside a string: of the wanted field, a key of the outer object, or any other. */
  let inside: 'none' | 'wanted' | 'key' | 'other' = 'none';
  let expectsKey = false;
  let key = '';
  let escaped: string | undefined;
  let highSurrogate = '';

  const append = (character: string): string => {
    if (inside === 'key') key += character;
    if (inside !== 'wanted') return '';
    const unit = character.charCodeAt(0);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const broken = highSurrogate;
      highSurrogate = character;
      return broken;
    }
    const text = highSurrogate + character;
    highSurrogate = '';
    return text;
  };

  const inString = (character: string): string => {
    if (escaped !== undefined) {
      escaped += character;
      if (escaped[0] !== 'u') {
        escaped = undefined;
        return append(ESCAPES[character] ?? character);
      }
      if (escaped.length < 5) return '';
      const unit = Number.parseInt(escaped.slice(1), 16);
      escaped = undefined;
      return append(String.fromCharCode(unit));
    }
    if (character === '\\') {
      escaped = '';
      return '';
    }
    if (character !== '"') return append(character);
    const rest = inside === 'wanted' ? highSurrogate : '';
    highSurrogate = '';
    inside = 'none';
    return rest;
  };

  const outsideString = (character: string): void => {
    switch (character) {
      case '"':
        if (depth === 1 && expectsKey) {
          inside = 'key';
          key = '';
        } else inside = depth === 1 && key === field ? 'wanted' : 'other';
        return;
      case '{':
      case '[':
        depth += 1;
        if (depth === 1) expectsKey = character === '{';
        return;
      case '}':
      case ']':
        depth -= 1;
        return;
      case ':':
        if (depth === 1) expectsKey = false;
        return;
      case ',':
        if (depth === 1) {
          expectsKey = true;
          key = '';
        }
        return;
    }
  };

  return {
    push(piece) {
      let added = '';
      for (let index = 0; index < piece.length; index++) {
        const character = piece[index]!;
        if (inside === 'none') outsideString(character);
        else added += inString(character);
      }
      return added;
    },
  };
}
