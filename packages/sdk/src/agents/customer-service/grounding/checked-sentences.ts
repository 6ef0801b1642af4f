import { ModelError } from '#errors/model-error.ts';
import type { ModelEvent, ModelResponse } from '#models/language-model.ts';
import { splitSentences } from '#text/sentences.ts';
import type { ReplyTask } from '../reply-task.ts';
import { checkGrounding } from './check-grounding.ts';
import { groundingRequest } from './grounding-request.ts';

/** Yields a streamed reply sentence by sentence, each only once it is whole and has passed the grounding check. */
export async function* checkedSentences(
  events: AsyncIterable<ModelEvent>,
  task: ReplyTask,
): AsyncGenerator<string, ModelResponse> {
  let waiting = '';
  for await (const event of events) {
    if (event.type === 'text') {
      waiting += event.text;
      const sentences = splitSentences(waiting);
      const unfinished = sentences.pop();
      if (unfinished && sentences.length > 0) {
        yield* pass(waiting.slice(0, unfinished.start), task);
        waiting = waiting.slice(unfinished.start);
      }
      continue;
    }
    yield* pass(waiting, task);
    return event.response;
  }
  throw new ModelError({
    model: 'unknown',
    failure: 'invalid_output',
    message: 'The model ended its stream without a finish event.',
  });
}

function* pass(text: string, task: ReplyTask): Generator<string> {
  if (text === '') return;
  const checked = checkGrounding(groundingRequest(task, text)).text;
  // What was taken out may leave nothing; what stays keeps the space before the next sentence.
  if (checked.trim() !== '') yield /\s$/.test(text) && !/\s$/.test(checked) ? `${checked} ` : checked;
}
