import { withoutCitations } from '#agents/customer-service/citation-numbers.ts';
import type { NewMessage } from '#storage/conversations.ts';

/**
 * A message as a channel shows it that cannot show citations: without their marks, and with the pages they stand for
 * below, each once, as its title and its plain address. What a person wrote is left as it is.
 */
export function textWithLinks({
  author,
  text,
  citations,
}: Pick<NewMessage, 'author' | 'text' | 'citations'>): string {
  if (author !== 'bot') return text;
  const links = new Map<string, string>();
  for (const { url, title } of citations) {
    if (url && /^https?:\/\//.test(url) && !links.has(url)) links.set(url, `${title} – ${url}`);
  }
  return [withoutCitations(text), [...links.values()].join('\n')].filter(Boolean).join('\n\n');
}
