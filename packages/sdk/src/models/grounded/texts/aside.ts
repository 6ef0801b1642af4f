import type { When } from '../format.ts';

/** The comma that closes "tomorrow, Monday 9 November," where the sentence goes on. */
export function endAside({ relative, today }: When): string {
  return relative !== undefined && !today ? ',' : '';
}
