import { z } from 'zod';
import { RELEVANT_COVERAGE } from '#knowledge/rank-passages.ts';
import { passageSource } from '../sources.ts';
import { retrieveKnowledge } from '../steps/retrieve-knowledge.ts';
import { defineLookUp } from './model-tool.ts';

/** Public passages of the knowledge base. */
export const searchKnowledge = defineLookUp({
  name: 'search_knowledge',
  description: "Searches the shop's public knowledge base: rules, delays, prices of delivery, care, contact.",
  parameters: z.object({ query: z.string().min(2).max(300).describe('A few words, in any language.') }),
  async run({ query }, { context, turn, sources }) {
    const passages = await retrieveKnowledge(context, turn, query);
    const relevant = passages.filter((passage) => passage.coverage >= RELEVANT_COVERAGE);
    return { sources: relevant.map((passage) => sources.add(passageSource(passage))) };
  },
});
