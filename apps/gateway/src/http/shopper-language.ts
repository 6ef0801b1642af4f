import type { ShopLanguage } from '@commerceai/sdk';
import type { FastifyRequest } from 'fastify';

/**
 * The language to tell a shopper of a failure in: the page's where the request says it, else the browser's.
 * Undefined on routes that no shopper calls.
 */
export function shopperLanguage(request: FastifyRequest): ShopLanguage | undefined {
  if (!request.url.startsWith('/app-proxy/')) return undefined;
  return pageLanguage(request) ?? preferredLanguage(request.headers['accept-language'] ?? '');
}

/** French for "fr" and its regions, English for all else; undefined for nothing. */
export function closestLanguage(tag: string | undefined): ShopLanguage | undefined {
  if (!tag) return undefined;
  return /^fr\b/i.test(tag) ? 'fr' : 'en';
}

function pageLanguage(request: FastifyRequest): ShopLanguage | undefined {
  const { body, query } = request;
  return closestLanguage(languageOf(body) ?? languageOf(query));
}

function languageOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('language' in value)) return undefined;
  return typeof value.language === 'string' ? value.language : undefined;
}

/** The better liked of French and English in an Accept-Language header (RFC 9110, 12.5.4). */
function preferredLanguage(header: string): ShopLanguage {
  const liking = (language: string) =>
    Math.max(
      0,
      ...header.split(',').flatMap((part) => {
        const [tag = '', ...parameters] = part.trim().split(/\s*;\s*/);
        if (!tag.toLowerCase().startsWith(language)) return [];
        const quality = parameters.find((parameter) => parameter.startsWith('q='));
        return [quality ? Number(quality.slice(2)) || 0 : 1];
      }),
    );
  return liking('fr') > liking('en') ? 'fr' : 'en';
}
