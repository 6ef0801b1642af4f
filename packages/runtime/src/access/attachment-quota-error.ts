import { CommerceAIError } from '@commerceai/sdk';

/** One owner has uploaded as much as they may within a day. */
export class AttachmentQuotaError extends CommerceAIError {
  static override readonly kind: string = 'attachment_quota';
  constructor(options: { message: string }) {
    super({ code: 'attachment_quota', message: options.message });
  }
}
