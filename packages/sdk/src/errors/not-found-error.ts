import { CommerceAIError } from './commerceai-error.ts';

/** Nothing of that kind and id exists in this shop. Says the same for another shop's ids, so that ids cannot be probed. */
export class NotFoundError extends CommerceAIError {
  static override readonly kind: string = 'not_found';
  readonly kind: string;
  readonly id: string;

  constructor(options: { kind: string; id: string }) {
    super({ code: 'not_found', message: `There is no ${options.kind} "${options.id}" in this shop.` });
    this.kind = options.kind;
    this.id = options.id;
  }
}
