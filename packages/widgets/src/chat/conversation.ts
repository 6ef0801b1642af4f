import type { ChatSendRequest } from '@commerceai/sdk/client';
import { pollDelay, retryDelay } from './delays.ts';
import type { Keepsake, Unsent } from './keepsake.ts';
import { type ChatAction, type ChatModel, EMPTY, isAnswered, type LocalImage, reduce } from './state.ts';
import { ChatProblem, type ChatTransport } from './transport.ts';

/** What a conversation needs of the world; tests pass their own. */
export interface ConversationOptions {
  readonly transport: ChatTransport;
  readonly keepsake: Keepsake;
  /** Called after each change of `model`. */
  readonly onChange: (model: ChatModel) => void;
  /** The page's language. */
  readonly language: () => string;
  /** False while the browser knows that there is no network. */
  readonly online: () => boolean;
  /** False while the page cannot be seen. */
  readonly visible: () => boolean;
  readonly setTimer?: (act: () => void, milliseconds: number) => unknown;
  readonly clearTimer?: (timer: unknown) => void;
  readonly now?: () => Date;
  readonly random?: () => number;
  readonly newId?: () => string;
}

/** Without a sign of life for this long, ask whether the answer is already there. */
const QUIET = 6_000;
const LOOK_AGAIN = 2_500;
/** After this long without a sign of life, the request counts as lost. */
const GIVE_UP = 60_000;

/**
 * One shopper's conversation: opens the session, delivers messages one after the other until each is answered,
 * looks for people's replies, and comes back by itself after every failure.
 */
export class Conversation {
  model: ChatModel = EMPTY;
  readonly #options: Required<ConversationOptions>;
  #session: string | undefined;
  #connecting = false;
  #delivering = false;
  #streams = true;
  #attempt = 0;
  #quietPolls = 0;
  #retryTimer: unknown;
  #pollTimer: unknown;
  #ended = false;

  constructor(options: ConversationOptions) {
    this.#options = {
      setTimer: (act, milliseconds) => setTimeout(act, milliseconds),
      clearTimer: (timer) => clearTimeout(timer as number),
      now: () => new Date(),
      random: Math.random,
      newId: () => crypto.randomUUID(),
      ...options,
    };
  }

  /** Shows what waits from earlier pages, then connects. */
  async start(): Promise<void> {
    for (const unsent of await this.#options.keepsake.restore()) {
      this.#dispatch({ type: 'written', ...unsent });
      if (unsent.refused) this.#dispatch({ type: 'delivery', messageId: unsent.messageId, delivery: 'failed' });
    }
    await this.#connect();
  }

  /** Stops timers; nothing is sent any more. */
  stop(): void {
    this.#ended = true;
    this.#options.clearTimer(this.#retryTimer);
    this.#options.clearTimer(this.#pollTimer);
  }

  /** Keeps a message and delivers it as soon as that is possible. */
  write(text: string, images: readonly LocalImage[] = []): void {
    const { keepsake, newId, now } = this.#options;
    const unsent: Unsent = { messageId: newId(), text, images, uploaded: [], createdAt: now().toISOString() };
    keepsake.keep(unsent);
    this.#dispatch({ type: 'written', ...unsent });
    void this.#deliverAll();
  }

  /** Tries a refused message again. */
  retry(messageId: string): void {
    const { keepsake } = this.#options;
    const unsent = keepsake.unsent.find((message) => message.messageId === messageId);
    if (!unsent) return;
    keepsake.keep({ ...unsent, refused: false });
    this.#dispatch({ type: 'delivery', messageId, delivery: 'pending' });
    this.wake();
  }

  /** Gives up a message that was not delivered. */
  discard(messageId: string): void {
    this.#options.keepsake.forget(messageId);
    this.#dispatch({ type: 'discarded', messageId });
  }

  open(open: boolean): void {
    this.#dispatch({ type: 'opened', open });
    this.#quietPolls = 0;
    this.#schedulePoll(open && this.model.position > 0 ? 0 : undefined);
  }

  /** Something changed that may let waiting work succeed: the network, the page's visibility, the shopper's wish. */
  wake(): void {
    this.#attempt = 0;
    this.#quietPolls = 0;
    if (!this.#options.online()) {
      this.#dispatch({ type: 'connection', connection: 'offline' });
      return;
    }
    if (!this.#session) void this.#connect();
    else {
      this.#dispatch({ type: 'connection', connection: 'online' });
      void this.#deliverAll();
      this.#schedulePoll(0);
    }
  }

  /** Tells whether the question is settled; false asks for a person. */
  async resolve(resolved: boolean): Promise<void> {
    await this.#ask((session) => this.#options.transport.resolve({ session, resolved }));
  }

  async rate(score: number, comment: string): Promise<void> {
    const rating = { score, ...(comment && { comment }) };
    await this.#ask((session) => this.#options.transport.rate({ session, ...rating }));
  }

  async #ask(request: (session: string) => ReturnType<ChatTransport['poll']>): Promise<void> {
    if (!this.#session) return;
    try {
      this.#dispatch({ type: 'synced', state: await request(this.#session) });
    } catch (error) {
      this.#fail(error);
      throw error;
    }
    this.#schedulePoll();
  }

  async #connect(): Promise<void> {
    if (this.#connecting || this.#ended) return;
    const { transport, keepsake, language, online } = this.#options;
    if (!online()) {
      this.#dispatch({ type: 'connection', connection: 'offline' });
      return;
    }
    this.#connecting = true;
    try {
      const known = keepsake.session;
      const session = await transport.openSession({ ...(known && { session: known }), language: language() });
      this.#session = keepsake.session = session.session;
      this.#attempt = 0;
      this.#dispatch({ type: 'session', session });
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#connecting = false;
    }
    if (this.#session) {
      void this.#deliverAll();
      this.#schedulePoll();
    }
  }

  async #deliverAll(): Promise<void> {
    if (this.#delivering || !this.#session || !this.#options.online() || this.#ended) return;
    this.#delivering = true;
    try {
      for (;;) {
        const next = this.#options.keepsake.unsent.find((message) => !message.refused);
        if (!next || !this.#session || !(await this.#deliver(next))) return;
      }
    } finally {
      this.#delivering = false;
    }
  }

  /** False when the rest must wait. */
  async #deliver(unsent: Unsent): Promise<boolean> {
    const { messageId } = unsent;
    const { keepsake } = this.#options;
    this.#dispatch({ type: 'delivery', messageId, delivery: 'sending' });
    try {
      const attachments = await this.#upload(unsent);
      await this.#exchange({
        session: this.#session!,
        messageId,
        text: unsent.text,
        language: this.#options.language(),
        ...(attachments.length && { attachments }),
      });
      keepsake.forget(messageId);
      this.#attempt = 0;
      this.#dispatch({ type: 'connection', connection: 'online' });
      this.#dispatch({ type: 'delivery', messageId, delivery: 'sent' });
      this.#quietPolls = 0;
      this.#schedulePoll();
      return true;
    } catch (error) {
      this.#dispatch({ type: 'interrupted', messageId });
      const problem = asProblem(error);
      if (!problem.retryable && !problem.sessionLost) {
        keepsake.keep({ ...unsent, refused: true });
        this.#dispatch({ type: 'delivery', messageId, delivery: 'failed' });
        return true;
      }
      this.#dispatch({ type: 'delivery', messageId, delivery: 'pending' });
      // A proxy that cuts streams lets plain answers through: try that at once.
      if (problem.code === 'broken_stream' && this.#streams) {
        this.#streams = false;
        return true;
      }
      this.#fail(problem);
      return false;
    }
  }

  async #upload(unsent: Unsent): Promise<readonly string[]> {
    let uploaded = unsent.uploaded;
    for (const { name, blob } of unsent.images.slice(uploaded.length)) {
      const { id } = await this.#options.transport.upload(this.#session!, name, blob);
      uploaded = [...uploaded, id];
      this.#options.keepsake.keep({ ...unsent, uploaded });
    }
    return uploaded;
  }

  /** Sends one message and ends when its answer is there, on whichever way it came first. */
  async #exchange(request: ChatSendRequest): Promise<void> {
    const { messageId } = request;
    const { transport, now } = this.#options;
    const abort = new AbortController();
    const stream = this.#streams;
    let alive = now().getTime();
    try {
      await Promise.race([
        transport
          .send(request, {
            stream,
            signal: abort.signal,
            onEvent: (event) => {
              if (abort.signal.aborted) return;
              alive = now().getTime();
              this.#dispatch({ type: 'streamed', messageId, event, at: now().toISOString() });
            },
          })
          .then((reply) => {
            if (!abort.signal.aborted)
              this.#dispatch({ type: 'replied', messageId, reply, at: now().toISOString() });
          }),
        this.#watch(messageId, () => now().getTime() - alive, abort.signal).then(() => {
          if (stream) this.#streams = false;
        }),
      ]);
    } finally {
      abort.abort();
    }
  }

  /** Resolves when polling finds the answer before the request brings it; rejects when nothing comes at all. */
  async #watch(messageId: string, silence: () => number, signal: AbortSignal): Promise<void> {
    for (let delay = QUIET; ; delay = LOOK_AGAIN) {
      await new Promise<void>((resolve) => this.#options.setTimer(resolve, delay));
      if (signal.aborted) return new Promise<void>(() => undefined);
      if (silence() < QUIET) continue;
      const state = await this.#options.transport.poll(this.#session!, this.model.position).catch(() => undefined);
      if (signal.aborted) continue;
      if (state && isAnswered(state, messageId)) {
        this.#dispatch({ type: 'synced', state });
        return;
      }
      if (silence() > GIVE_UP) throw new ChatProblem('network');
    }
  }

  #fail(error: unknown): void {
    const problem = asProblem(error);
    if (problem.sessionLost) this.#session = undefined;
    const { online, setTimer, clearTimer, random } = this.#options;
    this.#dispatch({ type: 'connection', connection: online() ? 'unavailable' : 'offline' });
    this.#attempt += 1;
    clearTimer(this.#retryTimer);
    const delay = Math.max(problem.retryAfter ?? 0, retryDelay(this.#attempt, random()));
    this.#retryTimer = setTimer(() => {
      const attempt = this.#attempt;
      this.wake();
      this.#attempt = attempt;
    }, delay);
  }

  #schedulePoll(soon?: number): void {
    const { setTimer, clearTimer, visible } = this.#options;
    clearTimer(this.#pollTimer);
    const { status, open } = this.model;
    const usual = pollDelay({ status, open, visible: visible(), quiet: this.#quietPolls });
    if (this.#ended || !this.#session || usual === undefined) return;
    this.#pollTimer = setTimer(() => void this.#poll(), soon ?? usual);
  }

  async #poll(): Promise<void> {
    if (!this.#session || this.#ended) return;
    // What is being answered comes by its own way.
    if (!this.#delivering) {
      try {
        const state = await this.#options.transport.poll(this.#session, this.model.position);
        this.#quietPolls = state.messages.length ? 0 : this.#quietPolls + 1;
        this.#dispatch({ type: 'connection', connection: 'online' });
        this.#dispatch({ type: 'synced', state });
      } catch (error) {
        this.#fail(error);
        return;
      }
    }
    this.#schedulePoll();
  }

  #dispatch(action: ChatAction): void {
    const next = reduce(this.model, action);
    if (next === this.model) return;
    this.model = next;
    this.#options.onChange(next);
  }
}

function asProblem(error: unknown): ChatProblem {
  return error instanceof ChatProblem ? error : new ChatProblem('network', 0, { cause: error });
}
