import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { localisedTextSchema } from '../../schemas/shared.ts';
import { readSettings } from './read-settings.ts';

const cannedReplySchema = z
  .strictObject({ id: z.string(), title: z.string(), text: localisedTextSchema })
  .meta({ id: 'CannedReply' });

export const listCannedReplies = defineRoute({
  method: 'GET',
  path: '/api/customer-service/canned-replies',
  operationId: 'listCannedReplies',
  summary: 'List the texts that people answer with often',
  tags: ['Conversations'],
  permission: 'conversations:read',
  cost: 1,
  status: 200,
  answer: {
    description: 'All of them; they are edited in the settings.',
    schema: z.object({ items: z.array(cannedReplySchema) }),
    example: {
      items: [
        {
          id: 'thanks',
          title: 'Merci',
          text: { fr: 'Merci pour votre patience !', en: 'Thank you for your patience!' },
        },
      ],
    },
  },
  async handler({ services, actor }) {
    const { cannedReplies } = await readSettings(services, actor.shopId);
    return { items: [...cannedReplies] };
  },
});
