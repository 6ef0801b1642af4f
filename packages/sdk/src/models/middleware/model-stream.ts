import type { LanguageModel, ModelEvent, ModelRequest } from '../language-model.ts';

/**
 * Streams from any model: one that cannot stream answers in a single piece. No generator of its own where the model
 * has one: each would cost every piece of every answer another round of promises.
 */
export function streamFrom(model: LanguageModel, request: ModelRequest): AsyncIterable<ModelEvent> {
  return model.stream ? model.stream(request) : inOnePiece(model, request);
}

async function* inOnePiece(model: LanguageModel, request: ModelRequest): AsyncGenerator<ModelEvent> {
  const response = await model.generate(request);
  if (response.text !== '') yield { type: 'text', text: response.text };
  yield { type: 'finish', response };
}
