import type { ReplyTask } from '#agents/customer-service/reply-task.ts';

/** What an agent asks of a model, as typed values beside the prose. Each agent adds its own kinds. */
export type ModelTask = ReplyTask;
