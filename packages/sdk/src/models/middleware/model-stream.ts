import type { LanguageModel, ModelEvent, ModelRequest } from '../language-model.ts';

/** Streams from any model: one that cannot stream answers in a single piece. */
export async function* streamFrom(model: LanguageModel, request: ModelRequest): AsyncGenerator<ModelEvent> {
  if (model.stream) {
    yield* model.stream(request);
    return;
  }
  const response = await model.generate(request);
  if (response.text !== '') yield { type: 'text', text: response.text };
  yield { type: 'finish', response };
}
