import type { ModelRequest } from '@commerceai/sdk';
import { OpenAI } from 'openai';
import { answerQuestions } from '../child.ts';
import { QUESTION, stubbedModel, stubbedShop } from './stage.ts';

/** The body of a streaming request, as the agent has sent it. */
export type RecordedBody = OpenAI.Chat.ChatCompletionCreateParamsStreaming;

export type CallerQuestion =
  | { readonly prepare: 'package' | 'adapter' | 'respond'; readonly baseURL: string; readonly body: RecordedBody }
  | { readonly replies: number };

type Reply = (index: number) => Promise<string>;

let reply: Reply;

/** Makes replies in one of three ways, and says how many milliseconds of processor each took. */
answerQuestions<CallerQuestion>(async (question) => {
  if ('prepare' in question) {
    reply = await prepare(question);
    return reply(0);
  }
  globalThis.gc?.();
  const before = process.cpuUsage();
  for (let index = 0; index < question.replies; index += 1) await reply(index);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / question.replies;
});

async function prepare({ prepare: way, baseURL, body }: Extract<CallerQuestion, { prepare: string }>): Promise<Reply> {
  switch (way) {
    case 'package':
      return throughPackage(new OpenAI({ apiKey: 'stub', baseURL }), body);
    case 'adapter':
      return throughAdapter(baseURL, body);
    case 'respond': {
      const ai = await stubbedShop(stubbedModel(baseURL));
      return async () => {
        const answer = await ai.customerService.respond({ text: QUESTION });
        return answer.model.startsWith('openai') && !answer.modelFallback ? answer.text : '';
      };
    }
  }
}

/** As anyone would use the `openai` package: stream, gather, parse. */
function throughPackage(client: OpenAI, body: RecordedBody): Reply {
  return async () => {
    let content = '';
    for await (const chunk of await client.chat.completions.create(body)) {
      content += chunk.choices[0]?.delta.content ?? '';
    }
    return (JSON.parse(content) as { text: string }).text;
  };
}

/** The adapter alone: the same messages, the same output schema, streamed. */
function throughAdapter(baseURL: string, body: RecordedBody): Reply {
  const model = stubbedModel(baseURL);
  return async () => {
    let text = '';
    for await (const event of model.stream!(requestOf(body))) {
      if (event.type === 'finish') text = event.response.text;
    }
    return text;
  };
}
