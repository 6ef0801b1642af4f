import type { Page, PageRequest } from './page.ts';

/** Something that happened and that a person may ask about later. */
export interface ShopEvent {
  readonly id: string;
  readonly shopId: string;
  /** Dotted, past tense: "return.started", "conversation.escalated". */
  readonly type: string;
  /** What it is about: a conversation id, an order id. */
  readonly subject: string;
  /** "agent:customer-service", "api-key:…", "person:…". */
  readonly actor: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** An event to be written. */
export type NewShopEvent = Omit<ShopEvent, 'id'> & {
  /** Unique within the shop: an event with a key that is there already is not written again. */
  readonly key?: string;
};

/** An append-only record of what the agents and people did. */
export interface EventRepository {
  append(event: NewShopEvent): Promise<void>;
  /** Newest first. */
  list(
    shopId: string,
    filter?: { type?: string; subject?: string },
    page?: PageRequest,
  ): Promise<Page<ShopEvent>>;
}
