import type OpenAI from 'openai';
import type { ModelRequest } from '../language-model.ts';
import type { Dialect } from './dialect.ts';
import { type ChatMessage, toChatTools } from './messages.ts';
import { outputSchema } from './output-schema.ts';

type Parameters = OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming;

/** How much a reasoning model thinks before it answers. */
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high';

const DEFAULT_OUTPUT_TOKENS = 800;
/** Hidden reasoning counts against the token limit, so a reasoning model gets this much more. */
const REASONING_ALLOWANCE = 2_000;
const REASONING_MODEL = /^(?:gpt-[5-9]|o\d)(?!.*chat)/;

/** A request in the words that this server understands. */
export function chatParameters(
  request: ModelRequest,
  messages: ChatMessage[],
  { dialect, model, reasoningEffort }: { dialect: Dialect; model: string; reasoningEffort: ReasoningEffort },
): Parameters {
  const reasons = dialect.reasoningEffort && REASONING_MODEL.test(model);
  const limit = (request.maximumOutputTokens ?? DEFAULT_OUTPUT_TOKENS) + (reasons ? REASONING_ALLOWANCE : 0);
  return {
    model,
    messages: dialect.structuredOutput === 'json_schema' ? messages : withSchemaInPrompt(request, messages),
    [dialect.tokenLimit]: limit,
    ...(reasons ? { reasoning_effort: reasoningEffort } : {}),
    ...(request.temperature !== undefined && dialect.temperature && !reasons
      ? { temperature: request.temperature }
      : {}),
    ...(request.tools?.length ? { tools: toChatTools(request.tools) } : {}),
    ...(request.output ? responseFormat(request.output, dialect) : {}),
  };
}

function responseFormat(output: NonNullable<ModelRequest['output']>, dialect: Dialect): Partial<Parameters> {
  switch (dialect.structuredOutput) {
    case 'json_schema':
      return {
        response_format: {
          type: 'json_schema',
          json_schema: { name: output.name, strict: true, schema: outputSchema(output.schema).strict },
        },
      };
    case 'json_object':
      return { response_format: { type: 'json_object' } };
    case 'prompt':
      return {};
  }
}

/** For servers that know no schemas: the system message holds it. */
function withSchemaInPrompt({ output }: ModelRequest, messages: ChatMessage[]): ChatMessage[] {
  if (output === undefined) return messages;
  const [system, ...rest] = messages;
  const schema = JSON.stringify(outputSchema(output.schema).plain);
  return [
    {
      role: 'system',
      content: `${system?.content ?? ''}\n\nAnswer with one JSON object that fits this JSON Schema, and nothing else:\n${schema}`,
    },
    ...rest,
  ];
}
