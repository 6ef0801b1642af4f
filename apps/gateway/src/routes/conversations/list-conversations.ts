import { CONVERSATION_STATUSES, type ConversationFilter } from '@commerceai/sdk';
import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { conversationExample, conversationSchema } from '../../schemas/conversation.ts';
import { presentConversation, presentPage } from '../../schemas/present.ts';
import { dateSchema, pageOf, pageQuery, pageSchema } from '../../schemas/shared.ts';

const statusSchema = z.enum(CONVERSATION_STATUSES);

const querySchema = z.strictObject({
  ...pageQuery,
  status: z
    .union([statusSchema.transform((status) => [status]), z.array(statusSchema).max(4)])
    .exactOptional()
    .describe('Repeat it for several.'),
  channel: z.string().max(50).exactOptional(),
  assignee: z.string().max(100).exactOptional(),
  sentiment: z
    .enum(['negative', 'neutral', 'positive'])
    .exactOptional()
    .describe('Below −0.25, between, above 0.25.'),
  text: z.string().max(200).exactOptional().describe('Words of its messages or the customer’s e-mail.'),
  from: dateSchema.exactOptional().describe('Updated at or after.'),
  to: dateSchema.exactOptional().describe('Updated before.'),
});

export const listConversations = defineRoute({
  method: 'GET',
  path: '/api/customer-service/conversations',
  operationId: 'listConversations',
  summary: 'List conversations, newest update first',
  tags: ['Conversations'],
  permission: 'conversations:read',
  cost: 2,
  query: querySchema,
  status: 200,
  answer: {
    description: 'One page.',
    schema: pageSchema(conversationSchema),
    example: { items: [conversationExample] },
  },
  async handler({ services, actor, query: { limit: _limit, cursor: _cursor, ...filter }, query }) {
    const page = await services.ai.conversations.list({
      shopId: actor.shopId,
      filter: filter satisfies ConversationFilter,
      page: pageOf(query),
    });
    return presentPage(page, presentConversation);
  },
});
