import {
  type Conversation,
  type Delivery,
  deliverJob,
  type InboxEntry,
  inboundJob,
  type JobQueue,
  sweepJob,
} from '@commerceai/sdk';
import type { Dependencies } from './dependencies.ts';
import { answerInbound } from './handlers/answer-inbound.ts';
import { answerUnanswered } from './handlers/answer-unanswered.ts';
import { resolveIdleJob, tidyUpJob } from './handlers/jobs.ts';
import { sendDelivery } from './handlers/send-delivery.ts';
import { tidyUp } from './handlers/tidy-up.ts';
import { inOrder } from './in-order.ts';
import { createPump, type Pump } from './pump.ts';
import { untilDone } from './until-done.ts';

/** How the worker paces itself; milliseconds. */
export interface Pace {
  /** Between looks at inbox, outbox and what was left unanswered, with no nudge: what a lost queue costs at most. */
  readonly poll: number;
  /** Between sweeps that the queue starts. */
  readonly sweep: number;
  readonly resolveIdle: number;
  /** Between looks for pictures that no message shows. */
  readonly tidyUp: number;
  /** Rows worked on at once, of each kind. */
  readonly concurrency: number;
}

export const DEFAULT_PACE: Pace = {
  poll: 1000,
  sweep: 5000,
  resolveIdle: 3_600_000,
  tidyUp: 3_600_000,
  concurrency: 8,
};

export interface Worker {
  /** Takes nothing new and finishes what runs. */
  stop(): Promise<void>;
}

/**
 * Starts answering and sending. The database holds what is to be done; jobs only say that there is something, so
 * that a queue which is away delays by one poll and loses nothing.
 */
export function startWorker(options: { dependencies: Dependencies; queue?: JobQueue; pace?: Pace }): Worker {
  const { dependencies, queue, pace = DEFAULT_PACE } = options;
  const { log } = dependencies;
  const inbox = inboxPump(dependencies, pace);
  const outbox = outboxPump(dependencies, pace);
  const nudge = (...pumps: readonly Pump[]) => {
    for (const pump of pumps) {
      pump.wake().catch((error) => log.warn({ err: error }, 'storage away, looking again at the next poll'));
    }
  };

  const unanswered = unansweredPump(dependencies, pace);
  nudge(inbox, outbox, unanswered);
  const poll = setInterval(() => nudge(inbox, outbox, unanswered), pace.poll);
  const listening = queue && listen(queue, { inbox, outbox, nudge, dependencies, pace });
  return {
    async stop() {
      clearInterval(poll);
      listening?.stop();
      await Promise.all([inbox.stop(), outbox.stop(), unanswered.stop()]);
    },
  };
}

/** Takes jobs from the queue, as soon as it answers: polling bridges the time until then. */
function listen(
  queue: JobQueue,
  parts: {
    inbox: Pump;
    outbox: Pump;
    nudge: (...pumps: readonly Pump[]) => void;
    dependencies: Dependencies;
    pace: Pace;
  },
): { stop(): void } {
  const { inbox, outbox, nudge, dependencies, pace } = parts;
  const { ai, log, signal } = dependencies;
  return untilDone({
    steps: [
      () => queue.process(inboundJob, async () => nudge(inbox)),
      () => queue.process(deliverJob, async () => nudge(outbox)),
      () => queue.process(sweepJob, async () => nudge(inbox, outbox)),
      () =>
        queue.process(resolveIdleJob, async () => {
          const resolved = await ai.conversations.resolveIdle({ signal });
          if (resolved > 0) log.info({ resolved }, 'idle conversations resolved');
        }),
      () => queue.process(tidyUpJob, () => tidyUp(dependencies)),
      () => queue.schedule(sweepJob, {}, { key: 'sweep', every: pace.sweep }),
      () => queue.schedule(resolveIdleJob, {}, { key: 'resolve-idle', every: pace.resolveIdle }),
      () => queue.schedule(tidyUpJob, {}, { key: 'tidy-up', every: pace.tidyUp }),
    ],
    pause: pace.sweep,
    onFailure: (error) => log.warn({ err: error }, 'queue away, polling goes on'),
  });
}

function inboxPump(dependencies: Dependencies, pace: Pace): Pump {
  const { ai, clock, leaseMs, log } = dependencies;
  return createPump<InboxEntry>({
    take: (limit) => ai.storage.inbox.claim({ limit, now: clock.now(), leaseMs }),
    handle: (entry) => answerInbound(dependencies, entry),
    onError: (error, entry) => log.warn({ err: error, entryId: entry.id }, 'entry not settled'),
    concurrency: pace.concurrency,
  });
}

function outboxPump(dependencies: Dependencies, pace: Pace): Pump {
  const { ai, clock, leaseMs, log } = dependencies;
  const send = inOrder<Delivery>({
    thread: ({ shopId, channel, recipient }) => JSON.stringify([shopId, channel, recipient]),
    work: (delivery) => sendDelivery(dependencies, delivery),
  });
  return createPump<Delivery>({
    take: (limit) => ai.storage.deliveries.claim({ limit, now: clock.now(), leaseMs }),
    handle: send,
    onError: (error, delivery) => log.warn({ err: error, deliveryId: delivery.id }, 'delivery not settled'),
    concurrency: pace.concurrency,
  });
}

/** Whose process ended between the shopper's message and the answer: nobody else will say so. */
function unansweredPump(dependencies: Dependencies, pace: Pace): Pump {
  const { ai, clock, replyMs, log } = dependencies;
  return createPump<Conversation>({
    take(limit) {
      const now = clock.now();
      return ai.storage.conversations.claimUnanswered({
        before: new Date(now.getTime() - replyMs),
        now,
        limit,
      });
    },
    handle: (conversation) => answerUnanswered(dependencies, conversation),
    onError: (error, { id }) => log.warn({ err: error, conversationId: id }, 'conversation not taken up'),
    concurrency: pace.concurrency,
  });
}
