import type { CustomerServiceReply } from '#agents/customer-service/reply.ts';
import type { RespondInput } from '#agents/customer-service/respond-input.ts';
import type { CannedReply, ShopSettings } from '#agents/customer-service/shop-settings.ts';
import type { KnowledgeEntry } from '#knowledge/knowledge-base.ts';
import type { ApprovalStatus } from '#storage/approvals.ts';
import type { ConversationFilter } from '#storage/conversations.ts';
import type { KnowledgeFilter, KnowledgeGap } from '#storage/knowledge.ts';
import type { PageRequest } from '#storage/page.ts';
import type {
  ApiApproval,
  ApiConversation,
  ApiConversationDetail,
  ApiKnowledgeDocument,
  ApiKnowledgeGap,
  ApiKnowledgePassage,
  ApiPage,
  ApiSatisfaction,
  ApiShopSettings,
  ApiUsage,
  Wire,
} from './wire.ts';

/** What one operation takes and gives. */
interface Operation<Request, Answer> {
  readonly request: Request;
  readonly answer: Answer;
}

/** In the path of the request. */
interface ById {
  readonly id: string;
}

/** The person of the shop who acts. */
interface By {
  readonly by: string;
}

/** The same key again writes once; sent as the header `Idempotency-Key`. */
interface Once {
  readonly idempotencyKey?: string;
}

type NewSettings = Omit<ApiShopSettings, 'id'>;

/** Parts to replace; null clears one that may be absent. */
type SettingsChange = {
  readonly [Part in keyof NewSettings]?:
    | NewSettings[Part]
    | (undefined extends ShopSettings[Part] ? null : never);
};

/** A knowledge entry as it is sent. */
export type ApiKnowledgeEntry = Wire<Omit<KnowledgeEntry, 'updatedAt'>>;

/** Every operation of the API with its request and answer, by the id it has in the documentation. */
export interface Operations {
  respond: Operation<Omit<RespondInput, 'signal' | 'shopId'>, CustomerServiceReply>;
  listConversations: Operation<Wire<ConversationFilter> & PageRequest, ApiPage<ApiConversation>>;
  getConversation: Operation<ById & { after?: number; before?: number }, ApiConversationDetail>;
  replyToConversation: Operation<ById & By & Once & { text: string }, ApiConversationDetail>;
  addNote: Operation<ById & By & Once & { text: string }, ApiConversationDetail>;
  assignConversation: Operation<ById & { assignee: string | null }, ApiConversationDetail>;
  resolveConversation: Operation<
    ById & { resolution: 'confirmed' | 'assumed'; by?: string },
    ApiConversationDetail
  >;
  rateConversation: Operation<ById & { score: number; comment?: string }, ApiSatisfaction>;
  proposeEntry: Operation<ById, ApiKnowledgeDocument>;
  listCannedReplies: Operation<Record<never, never>, { readonly items: readonly CannedReply[] }>;
  listKnowledge: Operation<KnowledgeFilter & PageRequest, ApiPage<ApiKnowledgeDocument>>;
  createKnowledge: Operation<
    ApiKnowledgeEntry,
    { readonly document: ApiKnowledgeDocument; readonly outcome: 'created' | 'updated' | 'unchanged' }
  >;
  getKnowledge: Operation<ById, ApiKnowledgeDocument>;
  putKnowledge: Operation<
    ById & Omit<ApiKnowledgeEntry, 'id' | 'source'>,
    { readonly document: ApiKnowledgeDocument; readonly outcome: 'created' | 'updated' | 'unchanged' }
  >;
  deleteKnowledge: Operation<ById, undefined>;
  searchKnowledge: Operation<
    {
      text: string;
      language?: KnowledgeFilter['language'];
      audience?: KnowledgeFilter['audience'];
      limit?: number;
    },
    { readonly passages: readonly ApiKnowledgePassage[] }
  >;
  listGaps: Operation<{ status?: KnowledgeGap['status'] } & PageRequest, ApiPage<ApiKnowledgeGap>>;
  proposeForGap: Operation<ById & Omit<ApiKnowledgeEntry, 'id'>, ApiKnowledgeDocument>;
  dismissGap: Operation<ById, ApiKnowledgeGap>;
  listApprovals: Operation<{ status?: ApprovalStatus } & PageRequest, ApiPage<ApiApproval>>;
  decideApproval: Operation<ById & By & { decision: 'approve' | 'refuse' }, ApiApproval>;
  getSettings: Operation<Record<never, never>, ApiShopSettings>;
  putSettings: Operation<NewSettings, ApiShopSettings>;
  patchSettings: Operation<SettingsChange, ApiShopSettings>;
  getUsage: Operation<{ month?: string }, ApiUsage>;
}

/** The name of an operation: the `operationId` of the OpenAPI document. */
export type OperationId = keyof Operations;

/** Where each operation is found: method and path, with ":id" for what the request names. */
export const OPERATIONS: Readonly<
  Record<OperationId, `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`>
> = {
  respond: 'POST /api/customer-service/respond',
  listConversations: 'GET /api/customer-service/conversations',
  getConversation: 'GET /api/customer-service/conversations/:id',
  replyToConversation: 'POST /api/customer-service/conversations/:id/reply',
  addNote: 'POST /api/customer-service/conversations/:id/notes',
  assignConversation: 'POST /api/customer-service/conversations/:id/assign',
  resolveConversation: 'POST /api/customer-service/conversations/:id/resolve',
  rateConversation: 'POST /api/customer-service/conversations/:id/rate',
  proposeEntry: 'POST /api/customer-service/conversations/:id/propose-entry',
  listCannedReplies: 'GET /api/customer-service/canned-replies',
  listKnowledge: 'GET /api/customer-service/knowledge',
  createKnowledge: 'POST /api/customer-service/knowledge',
  getKnowledge: 'GET /api/customer-service/knowledge/:id',
  putKnowledge: 'PUT /api/customer-service/knowledge/:id',
  deleteKnowledge: 'DELETE /api/customer-service/knowledge/:id',
  searchKnowledge: 'GET /api/customer-service/knowledge/search',
  listGaps: 'GET /api/customer-service/knowledge-gaps',
  proposeForGap: 'POST /api/customer-service/knowledge-gaps/:id/propose',
  dismissGap: 'POST /api/customer-service/knowledge-gaps/:id/dismiss',
  listApprovals: 'GET /api/approvals',
  decideApproval: 'POST /api/approvals/:id/decide',
  getSettings: 'GET /api/customer-service/settings',
  putSettings: 'PUT /api/customer-service/settings',
  patchSettings: 'PATCH /api/customer-service/settings',
  getUsage: 'GET /api/customer-service/usage',
};
