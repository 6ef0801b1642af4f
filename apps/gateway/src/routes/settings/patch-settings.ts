import { defaultShopSettings, type ShopSettings } from '@commerceai/sdk';
import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { settingsParts, settingsSchema } from '../../schemas/shop-settings.ts';
import { readSettings } from './read-settings.ts';

const { greeting, monthlyModelBudgetMicroUsd, ...required } = settingsParts;

const changeSchema = z
  .strictObject({
    ...z.strictObject(required).partial().shape,
    greeting: greeting.unwrap().nullable().exactOptional(),
    monthlyModelBudgetMicroUsd: monthlyModelBudgetMicroUsd.unwrap().nullable().exactOptional(),
  })
  .meta({ id: 'ShopSettingsChange' });

export const patchSettings = defineRoute({
  method: 'PATCH',
  path: '/api/customer-service/settings',
  operationId: 'patchSettings',
  summary: 'Change parts of the shop’s settings',
  description: 'Each part that is given replaces the whole of that part; null clears one that may be absent.',
  tags: ['Settings'],
  permission: 'settings:write',
  cost: 3,
  body: changeSchema,
  status: 200,
  answer: {
    description: 'The settings as they were kept.',
    schema: settingsSchema,
    example: defaultShopSettings('maison-exemple'),
  },
  async handler({ services, actor, body }) {
    const settings = withChange(await readSettings(services, actor.shopId), body);
    await services.ai.storage.shops.save(settings);
    return settings;
  },
});

function withChange(settings: ShopSettings, change: z.output<typeof changeSchema>): ShopSettings {
  const kept = Object.entries({ ...settings, ...change }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  // Only parts that may be absent can be null, so that nothing required is ever left out.
  return Object.fromEntries(kept) as unknown as ShopSettings;
}
