import { z } from 'zod';

/** What every refusal and failure looks like (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().describe('Reference to a description of this kind of problem.'),
    title: z.string(),
    status: z.number().int(),
    code: z.string().describe('Stable; switch on this.'),
    detail: z.string(),
    instance: z.string().describe('Names the request in the logs.'),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('The refused fields.'),
  })
  .meta({ id: 'Problem' });
