import { z } from 'zod';
import { idSchema } from '../../schemas/shared.ts';

export const documentParams = z.object({ id: idSchema.describe('Id of the entry.') });
export const gapParams = z.object({ id: idSchema.describe('Id of the gap.') });
