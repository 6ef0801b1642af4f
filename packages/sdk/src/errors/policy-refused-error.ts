import { CommerceAIError } from './commerceai-error.ts';

/** The shop's policy does not allow the action; no prompt and no retry changes that. */
export class PolicyRefusedError extends CommerceAIError {
  readonly action: string;
  /** The rule that refused, as a stable code. */
  readonly rule: string;

  constructor(options: { action: string; rule: string; message: string }) {
    super({ code: 'policy_refused', message: options.message });
    this.action = options.action;
    this.rule = options.rule;
  }
}
