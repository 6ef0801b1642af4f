import type { Route } from '../routing/define-route.ts';
import { decideApproval } from './approvals/decide-approval.ts';
import { listApprovals } from './approvals/list-approvals.ts';
import { answerResolution } from './chat/answer-resolution.ts';
import { fetchAttachment } from './chat/fetch-attachment.ts';
import { openSession } from './chat/open-session.ts';
import { rateChat } from './chat/rate-chat.ts';
import { readState } from './chat/read-state.ts';
import { sendMessage } from './chat/send-message.ts';
import { uploadAttachment } from './chat/upload-attachment.ts';
import { addNote } from './conversations/add-note.ts';
import { assignConversation } from './conversations/assign-conversation.ts';
import { getAttachment } from './conversations/get-attachment.ts';
import { getConversation } from './conversations/get-conversation.ts';
import { listConversations } from './conversations/list-conversations.ts';
import { proposeEntry } from './conversations/propose-entry.ts';
import { rateConversation } from './conversations/rate-conversation.ts';
import { replyToConversation } from './conversations/reply-to-conversation.ts';
import { resolveConversation } from './conversations/resolve-conversation.ts';
import { respond } from './customer-service/respond.ts';
import { webhook, webhookByQuery } from './customer-service/webhook.ts';
import { live } from './health/live.ts';
import { problem } from './health/problem.ts';
import { ready } from './health/ready.ts';
import { createKnowledge } from './knowledge/create-knowledge.ts';
import { deleteKnowledge } from './knowledge/delete-knowledge.ts';
import { dismissGap } from './knowledge/dismiss-gap.ts';
import { getKnowledge } from './knowledge/get-knowledge.ts';
import { listGaps } from './knowledge/list-gaps.ts';
import { listKnowledge } from './knowledge/list-knowledge.ts';
import { proposeForGap } from './knowledge/propose-for-gap.ts';
import { putKnowledge } from './knowledge/put-knowledge.ts';
import { searchKnowledge } from './knowledge/search-knowledge.ts';
import { getSettings } from './settings/get-settings.ts';
import { getUsage } from './settings/get-usage.ts';
import { listCannedReplies } from './settings/list-canned-replies.ts';
import { patchSettings } from './settings/patch-settings.ts';
import { putSettings } from './settings/put-settings.ts';

/** Every route of the server. Documentation, client and permission tests are made from this list. */
export const routes: readonly Route[] = [
  respond,
  webhook,
  webhookByQuery,
  listConversations,
  getConversation,
  replyToConversation,
  addNote,
  assignConversation,
  resolveConversation,
  rateConversation,
  proposeEntry,
  getAttachment,
  listCannedReplies,
  listKnowledge,
  createKnowledge,
  searchKnowledge,
  getKnowledge,
  putKnowledge,
  deleteKnowledge,
  listGaps,
  proposeForGap,
  dismissGap,
  listApprovals,
  decideApproval,
  getSettings,
  putSettings,
  patchSettings,
  getUsage,
  openSession,
  sendMessage,
  readState,
  uploadAttachment,
  fetchAttachment,
  answerResolution,
  rateChat,
  live,
  ready,
  problem,
];
