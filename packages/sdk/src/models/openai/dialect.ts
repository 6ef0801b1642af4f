/**
 * What a Chat Completions server understands. Servers differ, and so do models of one provider: what is refused once
 * is not sent again.
 */
export interface Dialect {
  readonly structuredOutput: 'json_schema' | 'json_object' | 'prompt';
  readonly tokenLimit: 'max_completion_tokens' | 'max_tokens';
  readonly temperature: boolean;
  readonly reasoningEffort: boolean;
  readonly streamUsage: boolean;
}

/** What to begin with: OpenAI's own form for OpenAI, the older and more widely known one elsewhere. */
export function initialDialect(baseURL: string | undefined): Dialect {
  const own =
    baseURL === undefined || /^https:\/\/[\w.-]*\bopenai\.(?:com|azure\.com)(?:[:/]|$)/.test(baseURL);
  return {
    structuredOutput: 'json_schema',
    tokenLimit: own ? 'max_completion_tokens' : 'max_tokens',
    temperature: true,
    reasoningEffort: own,
    streamUsage: true,
  };
}

/** The simpler dialect that a refusal suggests; undefined when it is about something else. */
export function simplerDialect(error: unknown, dialect: Dialect): Dialect | undefined {
  const {
    status,
    message = '',
    param = '',
  } = (error ?? {}) as {
    status?: number;
    message?: string;
    param?: string | null;
  };
  if (status !== 400 && status !== 422 && status !== 404 && status !== 501) return undefined;
  const about = `${param ?? ''} ${message}`.toLowerCase();
  if (/response_format|json_schema|json schema|structured output|json_object/.test(about)) {
    if (dialect.structuredOutput === 'json_schema') return { ...dialect, structuredOutput: 'json_object' };
    if (dialect.structuredOutput === 'json_object') return { ...dialect, structuredOutput: 'prompt' };
    return undefined;
  }
  if (/max_completion_tokens/.test(about) && dialect.tokenLimit === 'max_completion_tokens') {
    return { ...dialect, tokenLimit: 'max_tokens' };
  }
  if (/max_tokens/.test(about) && dialect.tokenLimit === 'max_tokens') {
    return { ...dialect, tokenLimit: 'max_completion_tokens' };
  }
  if (/temperature/.test(about) && dialect.temperature) return { ...dialect, temperature: false };
  if (/reasoning/.test(about) && dialect.reasoningEffort) return { ...dialect, reasoningEffort: false };
  if (/stream_options|include_usage/.test(about) && dialect.streamUsage) {
    return { ...dialect, streamUsage: false };
  }
  return undefined;
}
