/** A mistake in what was given to the command: shown without a stack. */
export class EvaluateError extends Error {
  override readonly name = 'EvaluateError';
}
