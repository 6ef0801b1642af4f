import { ModelError } from '#errors/model-error.ts';

/** The error of a call whose caller no longer wants it. */
export function abortedError(model: string, signal: AbortSignal | undefined): ModelError {
  return new ModelError({
    model,
    failure: 'aborted',
    message: 'The call was aborted.',
    cause: signal?.reason,
  });
}

/** The error when it is a model's. */
export function asModelError(error: unknown): ModelError | undefined {
  return ModelError.isInstance(error) ? error : undefined;
}
