import { defineJob } from '@commerceai/sdk';
import { z } from 'zod';

/** Closes as assumed what nobody has touched for the shop's number of days. */
export const resolveIdleJob = defineJob('customer-service.resolve-idle', z.object({}));

/** Deletes uploaded pictures that no message shows, counts and guests whose time is over. */
export const tidyUpJob = defineJob('customer-service.tidy-up', z.object({}));
