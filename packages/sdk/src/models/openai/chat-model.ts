import type OpenAI from 'openai';
import {
  type EmbeddingResponse,
  type LanguageModel,
  type ModelEvent,
  type ModelRequest,
  type ModelResponse,
  NO_USAGE,
} from '../language-model.ts';
import { type Answer, type AnswerOptions, assembleAnswer, invalidOutput, readAnswer } from './answer.ts';
import { readChunks } from './chunk-stream.ts';
import { type Dialect, initialDialect, simplerDialect } from './dialect.ts';
import { toModelError } from './errors.ts';
import { type ChatMessage, toChatMessages } from './messages.ts';
import { chatParameters, type ReasoningEffort } from './parameters.ts';
import { parseOutput, textOf } from './parse-output.ts';
import { addUsage, type ModelPrice, priceUsage } from './prices.ts';

/** What the plain model needs, with every default filled in. */
export interface ChatModelOptions {
  /** Makes the client; called at the first call. */
  readonly client: () => Promise<OpenAI>;
  readonly model: string;
  readonly embeddingModel: string;
  readonly baseURL: string | undefined;
  readonly reasoningEffort: ReasoningEffort;
  readonly prices: Readonly<Record<string, ModelPrice>>;
}

/** A model that speaks Chat Completions. Plain: no retries, no time limit. */
export function createChatModel(options: ChatModelOptions): LanguageModel {
  const name = `openai:${options.model}`;
  const reading: AnswerOptions = {
    name,
    price: (usage) => priceUsage(usage, options.model, options.prices),
  };
  let client: Promise<OpenAI> | undefined;
  let dialect = initialDialect(options.baseURL);

  async function connect(): Promise<OpenAI> {
    client ??= options.client();
    try {
      return await client;
    } catch (error) {
      client = undefined;
      throw error;
    }
  }

  /** Runs a call, in a simpler dialect where the server refuses a parameter that can be done without. */
  async function speak<T>(
    signal: AbortSignal | undefined,
    call: (client: OpenAI, dialect: Dialect) => Promise<T>,
  ): Promise<T> {
    while (true) {
      const spoken = dialect;
      try {
        return await call(await connect(), spoken);
      } catch (error) {
        const simpler = simplerDialect(error, spoken);
        if (simpler === undefined) throw await toModelError(error, name, signal);
        if (dialect === spoken) dialect = simpler;
      }
    }
  }

  async function ask(request: ModelRequest, messages: ChatMessage[]): Promise<Answer> {
    const completion = await speak(request.signal, (openai, spoken) =>
      openai.chat.completions.create(
        chatParameters(request, messages, { ...options, dialect: spoken }),
        signalOf(request),
      ),
    );
    return readAnswer(completion, reading);
  }

  /** Checks structured output; a wrong one is sent back once, with what is wrong. */
  async function finish(request: ModelRequest, answer: Answer, repair: boolean): Promise<ModelResponse> {
    const { output } = request;
    const { content, ...rest } = answer;
    if (output === undefined || answer.toolCalls.length > 0) return { ...rest, text: content };
    const parsed = parseOutput(content, output.schema);
    if (parsed.ok) return { ...rest, text: textOf(content, parsed.value), output: parsed.value };
    if (!repair) throw invalidOutput(name, parsed.problem);
    const second = await ask(request, [
      ...toChatMessages(request),
      { role: 'assistant', content },
      {
        role: 'user',
        content: `Your answer could not be used. ${parsed.problem}. Answer again with the corrected JSON object and nothing else.`,
      },
    ]);
    return finish(request, { ...second, usage: addUsage(answer.usage, second.usage) }, false);
  }

  async function* stream(request: ModelRequest): AsyncGenerator<ModelEvent> {
    const response = await speak(request.signal, (openai, spoken) =>
      openai.chat.completions
        .create(
          {
            ...chatParameters(request, toChatMessages(request), { ...options, dialect: spoken }),
            stream: true,
            ...(spoken.streamUsage ? { stream_options: { include_usage: true } } : {}),
          },
          signalOf(request),
        )
        .asResponse(),
    );
    const assembly = assembleAnswer(request.output ? 'text' : undefined, reading);
    let emitted = false;
    try {
      for await (const chunks of readChunks(response, request.signal)) {
        let text = '';
        for (const chunk of chunks) text += assembly.push(chunk);
        if (text === '') continue;
        emitted = true;
        yield { type: 'text', text };
      }
      // An aborted stream ends quietly; half an answer must not pass for a whole one.
      request.signal?.throwIfAborted();
    } catch (error) {
      throw await toModelError(error, name, request.signal);
    }
    const answer = await finish(request, assembly.end(), !emitted);
    if (!emitted && answer.text !== '') yield { type: 'text', text: answer.text };
    yield { type: 'finish', response: answer };
  }

  async function embed(
    texts: readonly string[],
    embedOptions: { signal?: AbortSignal } = {},
  ): Promise<EmbeddingResponse> {
    if (texts.length === 0) return { vectors: [], usage: NO_USAGE };
    const answer = await speak(embedOptions.signal, (openai) =>
      openai.embeddings.create(
        { model: options.embeddingModel, input: [...texts], encoding_format: 'float' },
        signalOf(embedOptions),
      ),
    );
    const sorted = [...answer.data].sort((left, right) => left.index - right.index);
    return {
      vectors: sorted.map(({ embedding }) => embedding),
      usage: priceUsage(answer.usage, options.embeddingModel, options.prices),
    };
  }

  return {
    name,
    async generate(request) {
      return finish(request, await ask(request, toChatMessages(request)), true);
    },
    stream,
    embed,
  };
}

function signalOf({ signal }: { signal?: AbortSignal }): { signal?: AbortSignal } {
  return signal ? { signal } : {};
}
