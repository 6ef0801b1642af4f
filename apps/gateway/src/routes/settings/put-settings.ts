import { defaultShopSettings } from '@commerceai/sdk';
import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { settingsParts, settingsSchema } from '../../schemas/shop-settings.ts';

export const putSettings = defineRoute({
  method: 'PUT',
  path: '/api/customer-service/settings',
  operationId: 'putSettings',
  summary: 'Replace the shop’s settings',
  tags: ['Settings'],
  permission: 'settings:write',
  cost: 3,
  body: z.strictObject(settingsParts).meta({ id: 'NewShopSettings' }),
  status: 200,
  answer: {
    description: 'The settings as they were kept.',
    schema: settingsSchema,
    example: defaultShopSettings('maison-exemple'),
  },
  async handler({ services, actor, body }) {
    const settings = { ...body, id: actor.shopId };
    await services.ai.storage.shops.save(settings);
    return settings;
  },
});
