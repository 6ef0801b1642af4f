import type { ChatState } from '@commerceai/sdk/client';
import { pollDelay, retryDelay } from './delay.ts';
import { exchange } from './exchange.ts';
import type { Keepsake, Unsent } from './keepsake.ts';
import { type ChatAction, type ChatModel, EMPTY, type LocalImage, reduce } from './state.ts';
import { ChatProblem, type ChatTransport } from './transport.ts';

/** What a conversation needs of its page. */
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
}

/**
 * One shopper's conversation: opens the session, delivers messages one after the other until each is answered,
 * looks for people's replies, and comes back by itself after every failure.
 */
export class Conversation {
  model: ChatModel = EMPTY;
  readonly #options: ConversationOptions;
  #session = '';
  #connecting = false;
  #delivering = false;
  #streams = true;
  #attempt = 0;
  #quiet = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #pollTimer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  /** Shows what waits from earlier pages, then connects. */
  async start(): Promise<void> {
    for (const unsent of await this.#options.keepsake.restore()) {
      this.#dispatch({ type: 'written', ...unsent });
      if (unsent.refused) this.#mark(unsent.messageId, 'failed');
    }
    await this.#connect();
  }

  /** Nothing is sent or asked any more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#retryTimer);
    clearTimeout(this.#pollTimer);
  }

  /** Keeps a message and delivers it as soon as that is possible. */
  write(text: string, images: readonly LocalImage[] = []): void {
    const createdAt = new Date().toISOString();
    const unsent: Unsent = { messageId: crypto.randomUUID(), text, images, uploaded: [], createdAt };
    this.#options.keepsake.keep(unsent);
    this.#dispatch({ type: 'written', ...unsent });
    void this.#deliverAll();
  }

  /** Tries a refused message again. */
  retry(messageId: string): void {
    const { keepsake } = this.#options;
    const unsent = keepsake.unsent.find((message) => message.messageId === messageId);
    if (unsent) keepsake.keep({ ...unsent, refused: false });
    this.#mark(messageId, 'pending');
    this.wake();
  }

  /** Gives up a message that was not delivered. */
  discard(messageId: string): void {
    this.#options.keepsake.forget(messageId);
    this.#dispatch({ type: 'discarded', messageId });
  }

  open(open: boolean): void {
    this.#dispatch({ type: 'opened', open });
    this.#quiet = 0;
    this.#schedulePoll(open && this.model.position ? 1 : undefined);
  }

  /** Something changed that may let waiting work succeed: the network, the page's visibility, the shopper's wish. */
  wake(): void {
    this.#quiet = 0;
    if (!this.#session) void this.#connect();
    else if (this.#isOnline()) {
      void this.#deliverAll();
      this.#schedulePoll(1);
    }
  }

  /** Says whether the question is settled; false asks for a person. */
  resolve(resolved: boolean): Promise<void> {
    return this.#sync(() => this.#options.transport.resolve({ session: this.#session, resolved }));
  }

  rate(score: number, comment: string): Promise<void> {
    return this.#sync(() =>
      this.#options.transport.rate({ session: this.#session, score, ...(comment && { comment }) }),
    );
  }

  async #connect(): Promise<void> {
    const { transport, keepsake, language } = this.#options;
    if (this.#connecting || this.#stopped || !this.#isOnline()) return;
    this.#connecting = true;
    try {
      const known = keepsake.session;
      const session = await transport.openSession({ ...(known && { session: known }), language: language() });
      this.#session = keepsake.session = session.session;
      this.#attempt = 0;
      this.#dispatch({ type: 'session', session });
      void this.#deliverAll();
      this.#schedulePoll();
    } catch (error) {
      this.#fail(error);
    }
    this.#connecting = false;
  }

  async #deliverAll(): Promise<void> {
    if (this.#delivering) return;
    this.#delivering = true;
    while (this.#session && !this.#stopped && this.#isOnline()) {
      const next = this.#options.keepsake.unsent.find(({ refused }) => !refused);
      if (!next || !(await this.#deliver(next))) break;
    }
    this.#delivering = false;
    this.#schedulePoll();
  }

  /** False when the rest must wait. */
  async #deliver(unsent: Unsent): Promise<boolean> {
    const { messageId, text } = unsent;
    const { keepsake, transport, language } = this.#options;
    this.#mark(messageId, 'sending');
    try {
      const attachments = await this.#upload(unsent);
      const request = { session: this.#session, messageId, text, language: language() };
      const stream = this.#streams;
      const answer = await exchange(
        transport,
        { ...request, ...(attachments.length && { attachments }) },
        this.model,
        {
          stream,
          onEvent: (event) => this.#dispatch({ type: 'streamed', messageId, event }),
        },
      );
      keepsake.forget(messageId);
      this.#attempt = this.#quiet = 0;
      if ('reply' in answer) this.#dispatch({ type: 'replied', messageId, reply: answer.reply });
      else {
        this.#streams = false;
        this.#dispatch({ type: 'synced', state: answer.state });
      }
      this.#connected();
      return true;
    } catch (error) {
      const problem = asProblem(error);
      const refused = !problem.retryable;
      if (refused) keepsake.keep({ ...unsent, refused });
      this.#mark(messageId, refused ? 'failed' : 'pending');
      if (refused) return true;
      if (!problem.status && this.#streams && this.#options.online()) {
        // A proxy that cuts streams may let plain answers through: try that at once.
        this.#streams = false;
        return true;
      }
      this.#fail(problem);
      return false;
    }
  }

  async #upload(unsent: Unsent): Promise<readonly string[]> {
    let { uploaded } = unsent;
    for (const { name, blob } of unsent.images.slice(uploaded.length)) {
      const { id } = await this.#options.transport.upload(this.#session, name, blob);
      uploaded = [...uploaded, id];
      this.#options.keepsake.keep({ ...unsent, uploaded });
    }
    return uploaded;
  }

  #fail(error: unknown): void {
    const { sessionLost, retryAfter } = asProblem(error);
    if (sessionLost) this.#session = '';
    if (this.#isOnline()) this.#dispatch({ type: 'connection', connection: 'unavailable' });
    this.#attempt += 1;
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => this.wake(), Math.max(retryAfter, retryDelay(this.#attempt)));
  }

  #schedulePoll(soon?: number): void {
    clearTimeout(this.#pollTimer);
    const delay = pollDelay(this.model, this.#options.visible(), this.#quiet);
    if (delay && this.#session && !this.#stopped)
      this.#pollTimer = setTimeout(() => void this.#poll(), soon ?? delay);
  }

  async #poll(): Promise<void> {
    // While a message is under way, its own exchange looks for news.
    if (this.#delivering || !this.#isOnline()) return;
    await this.#sync(async () => {
      const state = await this.#options.transport.poll(
        this.#session,
        this.model.position,
        this.model.conversationId,
      );
      this.#quiet = state.messages.length ? 0 : this.#quiet + 1;
      return state;
    });
  }

  async #sync(request: () => Promise<ChatState>): Promise<void> {
    try {
      this.#dispatch({ type: 'synced', state: await request() });
      this.#attempt = 0;
      this.#connected();
      this.#schedulePoll();
    } catch (error) {
      this.#fail(error);
    }
  }

  #isOnline(): boolean {
    const online = this.#options.online();
    if (!online) this.#dispatch({ type: 'connection', connection: 'offline' });
    return online;
  }

  #connected(): void {
    this.#dispatch({ type: 'connection', connection: 'online' });
  }

  #mark(messageId: string, delivery: 'pending' | 'sending' | 'failed'): void {
    this.#dispatch({ type: 'delivery', messageId, delivery });
  }

  #dispatch(action: ChatAction): void {
    this.model = reduce(this.model, action);
    this.#options.onChange(this.model);
  }
}

function asProblem(error: unknown): ChatProblem {
  return error instanceof ChatProblem ? error : new ChatProblem(0, 0, error);
}
