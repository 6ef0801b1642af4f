import { z } from 'zod';

/** What a model answers a shopper with, whichever model it is. */
export const replySchema = z.object({
  text: z
    .string()
    .describe('The answer, in Markdown, each factual statement followed by its source as "[1]".'),
  quickReplies: z
    .array(z.string())
    .max(4)
    .describe('What the shopper may want to say next, in their own words and language; at most 4.'),
  unanswered: z.boolean().optional().describe('True when the sources do not hold the answer.'),
});

/** The parsed form of {@link replySchema}. */
export type ComposedReply = z.infer<typeof replySchema>;
