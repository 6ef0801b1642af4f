import { CommerceAIError } from './commerceai-error.ts';

/** A webhook's signature is missing, wrong or too old. The body was not parsed. */
export class SignatureError extends CommerceAIError {
  static override readonly kind: string = 'signature';
  constructor(options: { connector: string; reason: 'missing' | 'wrong' | 'expired' }) {
    super({
      code: 'signature_invalid',
      message: `The ${options.connector} webhook signature is ${options.reason}.`,
    });
  }
}
