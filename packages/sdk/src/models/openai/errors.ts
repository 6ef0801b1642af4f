import { ModelError, type ModelFailure } from '#errors/model-error.ts';
import { readRetryAfter } from '#retry-after.ts';
import { abortedError, asModelError } from '../middleware/model-errors.ts';

/** The fields of the `openai` package's errors that matter here. */
interface ProviderError {
  readonly message?: string;
  readonly status?: number;
  readonly code?: string | null;
  readonly headers?: { get(name: string): string | null };
}

/** Says why a call gave no answer, in the terms that agents and middleware decide by. */
export async function toModelError(
  error: unknown,
  model: string,
  signal: AbortSignal | undefined,
): Promise<ModelError> {
  const known = asModelError(error);
  if (known !== undefined) return known;
  if (signal?.aborted) return asModelError(signal.reason) ?? abortedError(model, signal);
  const provider = (typeof error === 'object' && error !== null ? error : {}) as ProviderError;
  const failure = (await failureByClass(error)) ?? failureByStatus(provider);
  const retryAfterMs =
    typeof provider.headers?.get === 'function' ? readRetryAfter(provider.headers, new Date()) : undefined;
  return new ModelError({
    model,
    failure,
    message: `${explain(failure, provider)} ${provider.message ?? ''}`.trim(),
    cause: error,
    ...(provider.status === undefined ? {} : { status: provider.status }),
    ...(retryAfterMs === undefined ? {} : { retryAfter: retryAfterMs / 1_000 }),
  });
}

/** Some errors have no status, only a class; the package is loaded already when one can occur. */
async function failureByClass(error: unknown): Promise<ModelFailure | undefined> {
  const { APIConnectionTimeoutError, APIUserAbortError } = await import('openai');
  if (error instanceof APIUserAbortError) return 'aborted';
  if (error instanceof APIConnectionTimeoutError) return 'timeout';
  return undefined;
}

function failureByStatus({ status, code }: ProviderError): ModelFailure {
  if (code === 'insufficient_quota' || code === 'billing_hard_limit_reached') return 'unauthorised';
  if (status === undefined) return 'unavailable';
  if (status === 401 || status === 403) return 'unauthorised';
  if (status === 408) return 'timeout';
  if (status === 429) return 'rate_limited';
  if (status === 409 || status >= 500) return 'unavailable';
  return 'refused';
}

function explain(failure: ModelFailure, { status, code }: ProviderError): string {
  switch (failure) {
    case 'unauthorised':
      return code === 'insufficient_quota'
        ? 'The provider account has no credit left: top it up, or use another key.'
        : 'The provider does not accept the key: pass `apiKey` to openai(), or set OPENAI_API_KEY.';
    case 'rate_limited':
      return 'The provider limits the rate of calls.';
    case 'timeout':
      return 'The provider did not answer in time.';
    case 'refused':
      return `The provider refused the request (HTTP ${status}): check the \`model\` and \`baseURL\` options.`;
    case 'aborted':
      return 'The call was aborted.';
    case 'unavailable':
    case 'invalid_output':
    case 'budget_exhausted':
      return 'The provider is unavailable.';
  }
}
