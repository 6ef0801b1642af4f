import { HANDOVER_REASONS, KEPT_REASONS, type ShopSettings } from '@commerceai/sdk';
import { z } from 'zod';
import { idSchema, languageSchema, localisedTextSchema } from './shared.ts';

const minuteSchema = z.number().int().min(0).max(1440);

const intervalSchema = z
  .tuple([minuteSchema, minuteSchema])
  .refine(([opens, closes]) => opens < closes, 'A shop closes after it opens.')
  .describe('Minutes after midnight: [540, 1080] is 9:00 to 18:00.');

const openingHoursSchema = z.strictObject({
  week: z.array(z.array(intervalSchema).max(6)).length(7).describe('Monday first.'),
  closed: z.array(z.iso.date()).max(400).describe('Closed days.'),
  replyMinutes: z.number().int().min(0).max(10_080),
});

const amountSchema = z.number().int().min(0).describe('In the currency’s minor unit.');

const policySchema = z.strictObject({
  returns: z.strictObject({
    windowDays: z.number().int().min(0).max(3650),
    excluded: z.array(z.string().min(1).max(200)).max(500),
    approvalAbove: amountSchema,
  }),
  cancellation: z.strictObject({ allowed: z.boolean(), approvalAbove: amountSchema }),
  actionsPerDay: z.number().int().min(0).max(100),
  verification: z
    .strictObject({
      idleMinutes: z.number().int().min(1).max(1440).describe('After the shopper’s latest message.'),
      maximumMinutes: z.number().int().min(1).max(43_200).describe('After the proof itself.'),
    })
    .exactOptional()
    .describe('How long a shopper counts as verified: 30 and 480 where it is left out.'),
});

const escalationSchema = z.strictObject({
  sentimentThreshold: z.number().min(-1).max(0),
  lowConfidenceReplies: z.number().int().min(1).max(20),
  vipTotalSpent: amountSchema.exactOptional(),
  disabled: z
    .array(z.enum(HANDOVER_REASONS).exclude(KEPT_REASONS))
    .describe('The safety reasons cannot be here.'),
  added: z
    .array(
      z.strictObject({
        reason: z.templateLiteral(['shop:', z.string().min(1).max(60)]),
        words: z.array(z.string().min(1).max(100)).min(1).max(200),
        language: languageSchema.exactOptional(),
      }),
    )
    .max(50),
});

const timeZoneSchema = z.string().refine(isTimeZone, 'Not an IANA time zone, such as "Europe/Paris".');

/** The parts of a shop's settings, each of which is replaced as a whole. */
export const settingsParts = {
  name: z.string().trim().min(1).max(200),
  language: z.enum(['fr', 'en']),
  currency: z.string().regex(/^[A-Z]{3}$/, 'Not an ISO 4217 code, such as "EUR".'),
  timeZone: timeZoneSchema,
  storefrontUrl: z.union([z.url({ protocol: /^https?$/ }), z.literal('')]),
  storefrontLanguages: z.array(z.enum(['fr', 'en'])).exactOptional(),
  contactEmail: z.union([z.email(), z.literal('')]),
  openingHours: openingHoursSchema,
  policy: policySchema,
  escalation: escalationSchema,
  greeting: localisedTextSchema.exactOptional(),
  cannedReplies: z
    .array(
      z.strictObject({
        id: idSchema,
        title: z.string().min(1).max(200),
        text: localisedTextSchema,
      }),
    )
    .max(500),
  synonyms: z.array(z.array(z.string().min(1).max(100)).min(2).max(50)).max(1000),
  monthlyModelBudgetMicroUsd: z.number().int().min(0).exactOptional(),
  assumeResolvedAfterDays: z.number().int().min(1).max(365),
};

export const settingsSchema: z.ZodType<ShopSettings> = z
  .strictObject({ id: z.string(), ...settingsParts })
  .meta({ id: 'ShopSettings' });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
