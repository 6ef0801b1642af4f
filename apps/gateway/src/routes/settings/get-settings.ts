import { defaultShopSettings } from '@commerceai/sdk';
import { defineRoute } from '../../routing/define-route.ts';
import { settingsSchema } from '../../schemas/shop-settings.ts';
import { readSettings } from './read-settings.ts';

export const getSettings = defineRoute({
  method: 'GET',
  path: '/api/customer-service/settings',
  operationId: 'getSettings',
  summary: 'Read the shop’s settings',
  tags: ['Settings'],
  permission: 'settings:read',
  cost: 1,
  status: 200,
  answer: {
    description: 'The settings, with defaults where the shop has chosen nothing.',
    schema: settingsSchema,
    example: defaultShopSettings('maison-exemple'),
  },
  handler: ({ services, actor }) => readSettings(services, actor.shopId),
});
