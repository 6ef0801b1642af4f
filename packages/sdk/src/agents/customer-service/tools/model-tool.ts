import type { z } from 'zod';
import type { AgentContext } from '#agents/agent-context.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import type { ReplyCard } from '../reply.ts';
import type { SourceList } from '../sources.ts';
import type { Turn } from '../turn.ts';

/** What a model's lookup works with: the same turn, rules and sources as the agent's own. */
export interface ToolDesk {
  readonly context: AgentContext;
  readonly turn: Turn;
  readonly sources: SourceList;
  /** Everything the shopper wrote in this conversation: what they may claim is read from here, never from a model. */
  shopperTexts(): Promise<readonly string[]>;
}

/** The same where a shop platform is connected. */
export interface CommerceToolDesk extends ToolDesk {
  readonly commerce: CommerceCapability;
}

/** What a lookup tells the model. */
export interface ToolFinding {
  /** Indexes of the sources it found; their texts go to the model. */
  readonly sources: readonly number[];
  /** What else there is to say, in English, for the model. */
  readonly note?: string;
  readonly cards?: readonly ReplyCard[];
}

/** A lookup that a language model may ask for. It reads; nothing a model writes can change anything. */
export interface ModelLookUp<Input, Desk extends ToolDesk = ToolDesk> {
  /** snake_case. */
  readonly name: string;
  readonly description: string;
  readonly parameters: z.ZodType<Input>;
  run(input: Input, desk: Desk): Promise<ToolFinding>;
}

/** Gives the compiler the types of a lookup. */
export function defineLookUp<Input, Desk extends ToolDesk = ToolDesk>(
  lookUp: ModelLookUp<Input, Desk>,
): ModelLookUp<Input, Desk> {
  return lookUp;
}
