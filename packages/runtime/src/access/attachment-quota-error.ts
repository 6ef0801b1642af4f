import { CommerceAIError } from '@commerceai/sdk';

/** One owner has uploaded as much as they may within a day. */
export class AttachmentQuotaError extends CommerceAIError {
  constructor(options: { message: string }) {
    super({ code: 'attachment_quota', message: options.message });
  }
}
