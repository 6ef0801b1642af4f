import type { Clock } from '#clock.ts';
import type { Connector } from '#connectors/connector.ts';
import type { LanguageModel } from '#models/language-model.ts';
import type { Timer } from '#models/middleware/timer.ts';
import type { JobQueue } from '#queue/job-queue.ts';
import type { RandomSource } from '#random-source.ts';
import type { Storage } from '#storage/storage.ts';

/** What every agent works with; made once by `createCommerceAI`. */
export interface AgentContext {
  /** The shop that calls without `shopId` mean. */
  readonly shopId: string;
  readonly model: LanguageModel;
  readonly connectors: readonly Connector[];
  readonly storage: Storage;
  readonly queue?: JobQueue;
  readonly clock: Clock;
  readonly random: RandomSource;
  /** How long one reply may wait for the model, in milliseconds; then grounded() answers. @default 20000 */
  readonly modelTimeoutMs?: number;
  /** Where waiting comes from. @default the machine's timers */
  readonly timer?: Timer;
}
