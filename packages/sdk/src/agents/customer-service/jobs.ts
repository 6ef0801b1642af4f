import { z } from 'zod';
import { defineJob } from '#queue/job-queue.ts';

/** A webhook message is in the inbox: process it. The inbox is the truth, the job only the nudge. */
export const inboundJob = defineJob(
  'customer-service.inbound',
  z.object({ shopId: z.string(), entryIds: z.array(z.string()) }),
);

/** Something is in the outbox: send what is due. */
export const deliverJob = defineJob('customer-service.deliver', z.object({ shopId: z.string() }));

/** Regular sweep: inbox and outbox rows whose nudge was lost. */
export const sweepJob = defineJob('customer-service.sweep', z.object({}));
