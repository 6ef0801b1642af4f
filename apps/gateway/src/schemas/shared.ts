import { LANGUAGES, type LocalisedText } from '@commerceai/sdk';
import type { ApiPage } from '@commerceai/sdk/client';
import { z } from 'zod';

export const languageSchema = z.enum(LANGUAGES).describe('ISO 639-1.');

/** A moment in ISO 8601, with its offset from UTC. */
export const instantSchema = z.iso.datetime({ offset: true });

/** PostgreSQL has no year 0: the first moment that ISO 8601 and it both write. */
const FIRST_INSTANT = Date.parse('0001-01-01T00:00:00Z');

/** A moment in a request, as a date. */
export const dateSchema = instantSchema
  .transform((text) => new Date(text))
  .refine((date) => date.getTime() >= FIRST_INSTANT, 'is before the year 1');

export const idSchema = z.string().min(1).max(200);

export const localisedTextSchema: z.ZodType<LocalisedText> = z.object({
  fr: z.string().min(1).max(4000),
  en: z.string().min(1).max(4000),
});

/** Where to go on in a list. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).exactOptional().describe('50 unless told.'),
  cursor: z.string().max(500).exactOptional().describe('`nextCursor` of the page before.'),
};

/** What a list answers. */
export function pageSchema<Item>(item: z.ZodType<Item>): z.ZodType<ApiPage<Item>> {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().exactOptional().describe('Absent on the last page.'),
  });
}

/** The page request in a list's query. */
export function pageOf(query: { limit?: number; cursor?: string }): { limit?: number; cursor?: string } {
  return {
    ...(query.limit === undefined ? {} : { limit: query.limit }),
    ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
  };
}
