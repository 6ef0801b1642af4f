import { z } from 'zod';
import type { AgentContext } from '#agents/agent-context.ts';
import { findCapability } from '#connectors/connector.ts';
import type { ModelTool, ModelToolCall } from '#models/language-model.ts';
import { defuse } from '../prompt.ts';
import type { ReplyCard } from '../reply.ts';
import type { SourceList } from '../sources.ts';
import type { Turn } from '../turn.ts';
import { checkReturn, lookUpOrder } from './look-up-order.ts';
import type { ModelLookUp, ToolDesk, ToolFinding } from './model-tool.ts';
import { openingHours } from './opening-hours.ts';
import { searchKnowledge } from './search-knowledge.ts';
import { checkStock, getProduct, searchProducts } from './search-products.ts';

/** Calls of one reply that are carried out; a model that asks for more is told to answer with what it has. */
export const MAXIMUM_CALLS = 8;
/** Messages looked through for what the shopper typed. */
const MESSAGES_READ = 100;

/** What a call came to: text for the model, and whether it worked. */
export interface ToolResult {
  readonly status: 'done' | 'failed';
  readonly content: string;
}

/** The lookups a model may ask for in one turn. Actions are not among them: they need the shopper's own word. */
export interface Toolbox {
  readonly tools: readonly ModelTool[];
  /** Carries one call out. Never throws: whatever is wrong with a call is told to the model. */
  run(call: ModelToolCall): Promise<ToolResult>;
  /** Cards of what the calls found. */
  readonly cards: readonly ReplyCard[];
}

/** Opens the lookups for one turn. */
export function openToolbox(context: AgentContext, turn: Turn, sources: SourceList): Toolbox {
  const lookUps = lookUpsFor(context, turn, sources);
  const cards: ReplyCard[] = [];
  let calls = 0;
  return {
    cards,
    tools: lookUps.map(({ name, description, parameters }) => ({ name, description, parameters })),
    async run(call) {
      calls += 1;
      if (calls > MAXIMUM_CALLS) return failed('Too many calls. Answer with what you have.');
      const lookUp = lookUps.find((one) => one.name === call.name);
      if (!lookUp)
        return failed(
          `There is no tool of that name. There are: ${lookUps.map((one) => one.name).join(', ')}.`,
        );
      const input = lookUp.parameters.safeParse(call.arguments);
      if (!input.success) return failed(`The arguments do not fit: ${z.prettifyError(input.error)}`);
      try {
        const finding = await lookUp.find(input.data);
        cards.push(...(finding.cards ?? []));
        return { status: 'done', content: describe(finding, sources) };
      } catch {
        return failed('The lookup failed. Answer with what you have.');
      }
    },
  };
}

interface OpenLookUp extends ModelTool {
  find(input: unknown): Promise<ToolFinding>;
}

function lookUpsFor(context: AgentContext, turn: Turn, sources: SourceList): readonly OpenLookUp[] {
  const desk: ToolDesk = { context, turn, sources, shopperTexts: () => shopperTexts(context, turn) };
  const commerce = findCapability(context.connectors, 'commerce');
  const plain = [openFor(searchKnowledge, desk), openFor(openingHours, desk)];
  if (!commerce) return plain;
  const shop = { ...desk, commerce };
  return [
    ...plain,
    openFor(searchProducts, shop),
    openFor(getProduct, shop),
    openFor(checkStock, shop),
    openFor(lookUpOrder, shop),
    openFor(checkReturn, shop),
  ];
}

/** Ties a lookup to its desk, so that lookups of different input become one list. */
function openFor<Input, Desk extends ToolDesk>(lookUp: ModelLookUp<Input, Desk>, desk: Desk): OpenLookUp {
  const { name, description, parameters } = lookUp;
  return { name, description, parameters, find: (input) => lookUp.run(input as Input, desk) };
}

async function shopperTexts(
  context: AgentContext,
  { message, conversation }: Turn,
): Promise<readonly string[]> {
  const messages = await context.storage.conversations.messages(message.shopId, conversation.id, {
    limit: MESSAGES_READ,
  });
  return messages.filter((one) => one.author === 'shopper').map((one) => one.text);
}

function describe(finding: ToolFinding, sources: SourceList): string {
  const found = sources.all.filter((source) => finding.sources.includes(source.index));
  const texts = found.map((source) => `[${source.index}] ${defuse(source.title)}\n${defuse(source.text)}`);
  const content = [...texts, finding.note ?? ''].filter(Boolean).join('\n\n');
  return `<data>\n${content === '' ? 'Nothing found.' : content}\n</data>`;
}

function failed(content: string): ToolResult {
  return { status: 'failed', content };
}
