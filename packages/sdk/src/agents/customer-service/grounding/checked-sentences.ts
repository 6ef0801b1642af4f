import { ModelError } from '#errors/model-error.ts';
import type { ModelEvent, ModelResponse } from '#models/language-model.ts';
import type { ReplyTask } from '../reply-task.ts';
import { GroundedText } from './grounded-text.ts';
import { groundOf } from './grounding-request.ts';

/** What a streamed reply came to. */
export interface CheckedStream {
  readonly response: ModelResponse;
  /** Sentences that were taken out. */
  readonly removed: number;
}

/** Yields a streamed reply sentence by sentence, each only once it is whole and has passed the grounding check. */
export async function* checkedSentences(
  events: AsyncIterable<ModelEvent>,
  task: ReplyTask,
): AsyncGenerator<string, CheckedStream> {
  const checked = new GroundedText(groundOf(task));
  for await (const event of events) {
    const said = event.type === 'text' ? checked.push(event.text) : checked.end();
    if (said !== '') yield said;
    if (event.type === 'finish') return { response: event.response, removed: checked.removed.length };
  }
  throw new ModelError({
    model: 'unknown',
    failure: 'invalid_output',
    message: 'The model ended its stream without a finish event.',
  });
}
