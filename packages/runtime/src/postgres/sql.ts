import { toText } from './json.ts';
import type { Statement } from './pool.ts';

/** A piece of SQL with its values, made by the tag {@link sql}. */
export class Sql {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];

  constructor(strings: readonly string[], values: readonly unknown[]) {
    this.strings = strings;
    this.values = values;
  }
}

/**
 * SQL with values in place: each `${value}` becomes a parameter, each `${sql`…`}` is joined in.
 *
 * @example
 * database.query(prepared(sql`SELECT settings FROM shops WHERE id = ${shopId}`));
 */
export function sql(strings: TemplateStringsArray, ...inserted: readonly unknown[]): Sql {
  const texts: string[] = [strings[0] ?? ''];
  const values: unknown[] = [];
  const append = (text = '') => {
    texts.push((texts.pop() ?? '') + text);
  };
  inserted.forEach((value, index) => {
    const after = strings[index + 1] ?? '';
    if (value instanceof Sql) {
      append(value.strings[0]);
      value.values.forEach((inner, place) => {
        values.push(inner);
        texts.push(value.strings[place + 1] ?? '');
      });
      append(after);
    } else {
      values.push(value);
      texts.push(after);
    }
  });
  return new Sql(texts, values);
}

/** Pieces one after the other, between them `separator`, "no rows" for none. */
export function join(pieces: readonly Sql[], separator: ', ' | ' AND ' | ' OR '): Sql {
  const [first, ...rest] = pieces;
  if (first === undefined) return new Sql(['false'], []);
  return rest.reduce((joined, piece) => sql`${joined}${new Sql([separator], [])}${piece}`, first);
}

export const EMPTY_SQL: Sql = new Sql([''], []);

const names = new Map<string, string>();

/** A statement that each connection plans once. For texts that are few: values never make a new one. */
export function prepared(piece: Sql): Statement {
  const { text, values } = plain(piece);
  let name = names.get(text);
  if (name === undefined) {
    name = `commerceai_${names.size + 1}`;
    names.set(text, name);
  }
  return { name, text, values };
}

/** A statement planned anew each time, with the values in view. */
export function plain(piece: Sql): Statement & { values: unknown[] } {
  const text = piece.strings.reduce((joined, part, index) => `${joined}$${index}${part}`);
  return { text, values: piece.values.map(toParameter) };
}

/**
 * Dates in UTC: pg would write them in the machine's zone, whose offset has seconds for dates long ago. Texts without
 * what PostgreSQL cannot hold.
 */
function toParameter(value: unknown): unknown {
  if (typeof value === 'string') return toText(value);
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? value.map(toParameter) : value;
}
