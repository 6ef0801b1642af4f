import { ModelError } from '#errors/model-error.ts';
import { type LanguageModel, type ModelRequest, type ModelResponse, NO_USAGE } from '../language-model.ts';
import { composeReply } from './compose.ts';

const NAME = 'grounded';

/**
 * A language model that needs no network and no key: it composes the reply from `request.task`, its sources and
 * findings, with templates in five languages, and never states what is not in them. The same task gives the same
 * reply. It is the default, and what a failing model falls back to.
 *
 * @example
 * const ai = createCommerceAI({ model: grounded() });
 */
export function grounded(): LanguageModel {
  return {
    name: NAME,
    /** @throws ModelError `invalid_output` without a task, or when the output schema asks for another shape; `aborted` */
    async generate(request) {
      return respond(request);
    },
  };
}

function respond({ task, output, signal }: ModelRequest): ModelResponse {
  if (signal?.aborted) {
    throw new ModelError({
      model: NAME,
      failure: 'aborted',
      message: 'The call was aborted.',
      cause: signal.reason,
    });
  }
  if (task === undefined) {
    throw new ModelError({
      model: NAME,
      failure: 'invalid_output',
      message:
        'grounded() composes from `request.task` and this request has none. Pass a task, or use a language model such as openai().',
    });
  }
  const reply = composeReply(task);
  const response = { text: reply.text, toolCalls: [], usage: NO_USAGE, model: NAME };
  if (output === undefined) return response;
  const parsed = output.schema.safeParse(reply);
  if (!parsed.success) {
    throw new ModelError({
      model: NAME,
      failure: 'invalid_output',
      message: `grounded() answers with { text, quickReplies, unanswered }, which is not what the output schema "${output.name}" asks for. Use replySchema, or another model.`,
      cause: parsed.error,
    });
  }
  return { ...response, output: parsed.data };
}
