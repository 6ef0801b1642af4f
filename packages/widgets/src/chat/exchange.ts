import type { ChatReply, ChatSendRequest, ChatState } from '@commerceai/sdk/client';
import { type ChatModel, isAnswered } from './state.ts';
import { ChatProblem, type ChatTransport, type SendOptions } from './transport.ts';

/** Without a sign of life for this many milliseconds, ask whether the answer is already there. */
const QUIET = 6_000;
const LOOK_AGAIN = 2_500;
/** After this long without one, the request counts as lost. */
const GIVE_UP = 60_000;

/** How an answer came: by the request itself, or found by polling because the request did not bring it. */
export type Exchanged = { readonly reply: ChatReply } | { readonly state: ChatState };

/** Sends one message and ends when its answer is there, by whichever way it comes first. @throws ChatProblem */
export async function exchange(
  transport: ChatTransport,
  request: ChatSendRequest,
  { position, conversationId }: Pick<ChatModel, 'position' | 'conversationId'>,
  { stream, onEvent }: Pick<SendOptions, 'stream' | 'onEvent'>,
): Promise<Exchanged> {
  const abort = new AbortController();
  const { signal } = abort;
  let alive = Date.now();

  async function watch(): Promise<Exchanged> {
    for (let delay = QUIET; ; delay = LOOK_AGAIN) {
      await new Promise((resolve) => setTimeout(resolve, delay));
      const silence = Date.now() - alive;
      if (signal.aborted || silence > GIVE_UP) throw new ChatProblem(0);
      if (silence < QUIET) continue;
      const state = await transport.poll(request.session, position, conversationId).catch(() => undefined);
      if (state && isAnswered(state, request.messageId)) return { state };
    }
  }

  try {
    const sent = transport.send(request, {
      stream,
      signal,
      onEvent: (event) => {
        alive = Date.now();
        if (!signal.aborted) onEvent(event);
      },
    });
    return await Promise.race([sent.then((reply) => ({ reply })), watch()]);
  } finally {
    abort.abort();
  }
}
