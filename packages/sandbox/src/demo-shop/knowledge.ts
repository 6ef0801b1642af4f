import { readdirSync, readFileSync } from 'node:fs';
import type { ShopLanguage } from '@commerceai/sdk';

const LANGUAGES: readonly ShopLanguage[] = ['fr', 'en'];
const FRONT_MATTER = /^---\n(?<header>[\s\S]*?)\n---\n+(?<body>[\s\S]*)$/;

export interface DemoArticle {
  /** File name without its ending; the two languages of an article share it. */
  readonly slug: string;
  readonly title: string;
  readonly language: ShopLanguage;
  /** `staff` is never shown to shoppers. */
  readonly audience: 'public' | 'staff';
  /** Markdown, without the front matter. */
  readonly body: string;
  readonly updatedAt: Date;
}

/** The knowledge base of the demo shop, read from `demo-shop/knowledge/<language>/*.md`. */
export function demoKnowledge(): DemoArticle[] {
  return LANGUAGES.flatMap((language) => {
    const folder = new URL(`../../demo-shop/knowledge/${language}/`, import.meta.url);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => parseArticle(name, readFileSync(new URL(name, folder), 'utf8')));
  });
}

/** Reads one Markdown file with its front matter. Throws when a field is missing or wrong, naming the file. */
export function parseArticle(fileName: string, source: string): DemoArticle {
  const parts = FRONT_MATTER.exec(source)?.groups;
  if (!parts) throw new SyntaxError(`${fileName}: the front matter between two lines of "---" is missing.`);
  const fields = new Map(
    parts.header!.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const read = (name: string): string => {
    const value = fields.get(name);
    if (!value) throw new SyntaxError(`${fileName}: the front matter has no "${name}".`);
    return value;
  };
  const updatedAt = new Date(`${read('updated')}T00:00:00Z`);
  if (Number.isNaN(updatedAt.getTime()))
    throw new SyntaxError(`${fileName}: "updated" is not a date (YYYY-MM-DD).`);
  return {
    slug: fileName.replace(/\.md$/, ''),
    title: read('title'),
    language: oneOf(fileName, 'language', read('language'), LANGUAGES),
    audience: oneOf(fileName, 'audience', read('audience'), ['public', 'staff'] as const),
    body: parts.body!.trim(),
    updatedAt,
  };
}

function oneOf<Value extends string>(
  fileName: string,
  field: string,
  value: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (!found)
    throw new SyntaxError(`${fileName}: "${field}" is "${value}", not one of ${allowed.join(', ')}.`);
  return found;
}
