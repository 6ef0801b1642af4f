import type { ModelRequest } from '@commerceai/sdk';
import { OpenAI } from 'openai';
import { replySchema } from '../../../packages/sdk/src/agents/customer-service/reply-schema.ts';
import { answerQuestions } from '../child.ts';
import { QUESTION, stubbedModel, stubbedShop } from './stage.ts';

/** Bodies that the agent has sent for one reply. */
export interface Recorded {
  readonly chat: OpenAI.Chat.ChatCompletionCreateParamsStreaming;
  /** Undefined when it searches by words alone. */
  readonly embedding?: OpenAI.EmbeddingCreateParams;
}

/** Who makes the reply: the `openai` package, our adapter of it, or the whole agent. */
export type Way = 'package' | 'adapter' | 'respond';

export type CallerQuestion =
  | { readonly prepare: Way; readonly baseURL: string; readonly recorded: Recorded }
  | { readonly replies: number; readonly atOnce: number };

type Reply = () => Promise<string>;

let reply: Reply;

/** Makes replies in one of three ways, and says how many milliseconds of processor each took. */
answerQuestions<CallerQuestion>(async (question) => {
  if ('prepare' in question) {
    reply = await prepare(question);
    return reply();
  }
  globalThis.gc?.();
  const before = process.cpuUsage();
  await Promise.all(
    Array.from({ length: question.atOnce }, async () => {
      for (let made = 0; made < question.replies / question.atOnce; made += 1) await reply();
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / question.replies;
});

async function prepare(question: Extract<CallerQuestion, { prepare: Way }>): Promise<Reply> {
  const { prepare: way, baseURL, recorded } = question;
  switch (way) {
    case 'package':
      return throughPackage(new OpenAI({ apiKey: 'stub', baseURL }), recorded);
    case 'adapter':
      return throughAdapter(baseURL, recorded);
    case 'respond':
      return throughAgent(baseURL, recorded.embedding !== undefined);
  }
}

/**
 * As anyone would use the package: embed the question where that is done, stream, gather, parse. A fair measure: the
 * bodies are those that the agent sent, to the same server, and every piece of the answer is read by the
 * package's own reader. What it leaves out is what only the others do: time limit, retries, price, schema and grounding.
 */
function throughPackage(client: OpenAI, { chat, embedding }: Recorded): Reply {
  return async () => {
    if (embedding) await client.embeddings.create(embedding);
    let content = '';
    for await (const chunk of await client.chat.completions.create(chat)) {
      content += chunk.choices[0]?.delta.content ?? '';
    }
    return (JSON.parse(content) as { text: string }).text;
  };
}

/** The same calls, messages and output schema. */
function throughAdapter(baseURL: string, { chat, embedding }: Recorded): Reply {
  const model = stubbedModel(baseURL, { embeds: true });
  const request = requestOf(chat);
  return async () => {
    if (embedding) await model.embed!(embedding.input as string[]);
    let text = '';
    for await (const event of model.stream!(request)) {
      if (event.type === 'finish') text = event.response.text;
    }
    return text;
  };
}

async function throughAgent(baseURL: string, embeds: boolean): Promise<Reply> {
  const { customerService } = await stubbedShop(stubbedModel(baseURL, { embeds }));
  return async () => {
    const answer = await customerService.respond({ text: QUESTION });
    return answer.modelFallback ? '' : answer.text;
  };
}

function requestOf({ messages }: Recorded['chat']): ModelRequest {
  const [system, ...rest] = messages.map(({ content }) => String(content));
  return {
    system: system!,
    messages: rest.map((content) => ({ role: 'user', content })),
    output: { name: 'reply', schema: replySchema },
  };
}
