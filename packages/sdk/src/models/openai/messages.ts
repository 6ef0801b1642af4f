import type OpenAI from 'openai';
import type { ModelMessage, ModelRequest, ModelTool, ModelToolCall } from '../language-model.ts';
import { outputSchema } from './output-schema.ts';

/** A message as Chat Completions has it. */
export type ChatMessage = OpenAI.Chat.Completions.ChatCompletionMessageParam;

/** The conversation as Chat Completions has it, instructions first. */
export function toChatMessages(request: ModelRequest): ChatMessage[] {
  return [{ role: 'system', content: request.system }, ...request.messages.map(toChatMessage)];
}

function toChatMessage(message: ModelMessage): ChatMessage {
  switch (message.role) {
    case 'user':
      if (!message.images?.length) return { role: 'user', content: message.content };
      return {
        role: 'user',
        content: [
          { type: 'text', text: message.content },
          ...message.images.map((url) => ({ type: 'image_url' as const, image_url: { url } })),
        ],
      };
    case 'assistant':
      return {
        role: 'assistant',
        content: message.content === '' && message.toolCalls?.length ? null : message.content,
        ...(message.toolCalls?.length ? { tool_calls: message.toolCalls.map(toChatToolCall) } : {}),
      };
    case 'tool':
      return { role: 'tool', tool_call_id: message.toolCallId, content: message.content };
  }
}

function toChatToolCall(call: ModelToolCall): OpenAI.Chat.Completions.ChatCompletionMessageFunctionToolCall {
  return {
    id: call.id,
    type: 'function',
    function: {
      name: call.name,
      arguments: typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments ?? {}),
    },
  };
}

/** Tools with their parameters as JSON Schema. Not strict: the caller checks arguments with the tool's own schema. */
export function toChatTools(
  tools: readonly ModelTool[],
): OpenAI.Chat.Completions.ChatCompletionFunctionTool[] {
  return tools.map((tool) => ({
    type: 'function',
    function: {
      name: tool.name,
      description: tool.description,
      parameters: outputSchema(tool.parameters).plain,
    },
  }));
}

/** A tool call as the model wrote it; arguments that are no JSON stay a string, for the tool's schema to refuse. */
export function toModelToolCall(call: {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}): ModelToolCall {
  return { id: call.id, name: call.name, arguments: parseArguments(call.arguments) };
}

function parseArguments(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
