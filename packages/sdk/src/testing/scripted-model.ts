import { InvalidInputError } from '#errors/invalid-input-error.ts';
import { ModelError, type ModelFailure } from '#errors/model-error.ts';
import {
  type LanguageModel,
  type ModelRequest,
  type ModelResponse,
  type ModelToolCall,
  type ModelUsage,
  NO_USAGE,
} from '#models/language-model.ts';

/** One scripted answer, or failure. */
export interface ScriptedAnswer {
  /** @default the output as JSON, else empty */
  readonly text?: string;
  /** Returned as `output`; when the request has a schema and this does not fit, the model fails with `invalid_output`. */
  readonly output?: unknown;
  readonly toolCalls?: readonly ModelToolCall[];
  readonly usage?: ModelUsage;
  /** Fails with this instead of answering. */
  readonly failure?: ModelFailure;
  /** Milliseconds until the answer comes; an abort ends the wait. @default 0 */
  readonly delay?: number;
  /** After how many pieces of the stream the failure comes. @default 0, before the first */
  readonly failAfterPieces?: number;
}

/** Answers in order, or a function that answers each request. */
export type ModelScript =
  | readonly ScriptedAnswer[]
  | ((request: ModelRequest, call: number) => ScriptedAnswer | Promise<ScriptedAnswer>);

/** Options of {@link scriptedModel}. */
export interface ScriptedModelOptions {
  /** @default "scripted" */
  readonly name?: string;
  /** Vectors for `embed`; without it the model has no `embed`. */
  readonly embed?: (text: string) => readonly number[];
  /** How scripted delays pass. @default setTimeout */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** A model that says what it is told to, and remembers what it was asked. */
export interface ScriptedModel extends LanguageModel {
  readonly requests: readonly ModelRequest[];
  stream(request: ModelRequest): ReturnType<NonNullable<LanguageModel['stream']>>;
}

/**
 * A language model for tests.
 *
 * @throws InvalidInputError when it is asked once more than the script has answers
 * @example
 * const model = scriptedModel([{ failure: 'timeout' }, { text: 'Bonjour !' }]);
 */
export function scriptedModel(script: ModelScript, options: ScriptedModelOptions = {}): ScriptedModel {
  const name = options.name ?? 'scripted';
  const requests: ModelRequest[] = [];

  const next = async (request: ModelRequest): Promise<ScriptedAnswer> => {
    const call = requests.push(request) - 1;
    const answer = typeof script === 'function' ? await script(request, call) : script[call];
    if (answer === undefined) {
      throw new InvalidInputError({
        message: `scriptedModel was asked ${call + 1} times but its script has fewer answers. Add one to the script.`,
      });
    }
    await pass(answer.delay ?? 0, { name, signal: request.signal, wait: options.wait ?? realWait });
    return answer;
  };

  return {
    name,
    requests,
    async generate(request) {
      const answer = await next(request);
      if (answer.failure !== undefined) throw failed(name, answer.failure);
      return respond(answer, { name, request });
    },
    async *stream(request) {
      const answer = await next(request);
      const pieces = answer.text?.match(/\S+\s*/g) ?? [];
      const sent = answer.failure === undefined ? pieces.length : (answer.failAfterPieces ?? 0);
      for (const text of pieces.slice(0, sent)) {
        if (request.signal?.aborted) throw failed(name, 'aborted');
        yield { type: 'text', text };
      }
      if (answer.failure !== undefined) throw failed(name, answer.failure);
      yield { type: 'finish', response: respond(answer, { name, request }) };
    },
    ...(options.embed && {
      embed: async (texts: readonly string[]) => ({ vectors: texts.map(options.embed!), usage: NO_USAGE }),
    }),
  };
}

function respond(
  answer: ScriptedAnswer,
  { name, request }: { name: string; request: ModelRequest },
): ModelResponse {
  if (answer.output !== undefined && request.output?.schema.safeParse(answer.output).success === false) {
    throw failed(name, 'invalid_output');
  }
  return {
    text: answer.text ?? (answer.output === undefined ? '' : JSON.stringify(answer.output)),
    ...(answer.output === undefined ? {} : { output: answer.output }),
    toolCalls: answer.toolCalls ?? [],
    usage: answer.usage ?? NO_USAGE,
    model: name,
  };
}

function failed(model: string, failure: ModelFailure): ModelError {
  return new ModelError({
    model,
    failure,
    message: `The script of model "${model}" fails here: ${failure}.`,
  });
}

async function pass(
  delay: number,
  {
    name,
    signal,
    wait,
  }: { name: string; signal: AbortSignal | undefined; wait: (ms: number) => Promise<void> },
): Promise<void> {
  if (signal?.aborted) throw failed(name, 'aborted');
  if (delay <= 0) return;
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(failed(name, 'aborted')), { once: true });
  });
  await Promise.race([wait(delay), aborted]);
}

function realWait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
