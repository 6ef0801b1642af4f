import type {
  Approval,
  Conversation,
  ConversationDetail,
  KnowledgeDocument,
  KnowledgeGap,
  Message,
  Page,
} from '@commerceai/sdk';
import type {
  ApiApproval,
  ApiConversation,
  ApiConversationDetail,
  ApiKnowledgeDocument,
  ApiKnowledgeGap,
  ApiMessage,
  ApiPage,
  Wire,
} from '@commerceai/sdk/client';

/** The type of what `JSON.stringify` makes of the value; it turns dates into ISO 8601 by itself. */
export function wire<Value>(value: Value): Wire<Value> {
  return value as Wire<Value>;
}

export function presentConversation({
  memory,
  shopId,
  customer,
  unanswered,
  ...shown
}: Conversation): ApiConversation {
  if (!customer) return wire(shown);
  const { proof, mailboxes, ...known } = customer;
  return wire({ ...shown, customer: known });
}

function presentMessage({ conversationId, key, ...shown }: Message): ApiMessage {
  return wire(shown);
}

export function presentDetail(detail: ConversationDetail): ApiConversationDetail {
  return {
    conversation: presentConversation(detail.conversation),
    messages: detail.messages.map(presentMessage),
    ...(detail.queuePosition === undefined ? {} : { queuePosition: detail.queuePosition }),
  };
}

export function presentDocument({ shopId, ...shown }: KnowledgeDocument): ApiKnowledgeDocument {
  return wire(shown);
}

export function presentGap({ shopId, ...shown }: KnowledgeGap): ApiKnowledgeGap {
  return wire(shown);
}

export function presentApproval({ shopId, key, ...shown }: Approval): ApiApproval {
  return wire(shown);
}

export function presentPage<Item, Shown>(page: Page<Item>, present: (item: Item) => Shown): ApiPage<Shown> {
  return {
    items: page.items.map(present),
    ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
  };
}
