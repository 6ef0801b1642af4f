import type { ComposeContext, FindingOf, Part } from './context.ts';

type VerificationKind =
  | 'order_not_found'
  | 'need_order_number'
  | 'need_email'
  | 'where_to_find'
  | 'code_sent'
  | 'code_wrong'
  | 'code_expired'
  | 'too_many_codes'
  | 'too_many_lookups'
  | 'platform_away';

/** What stands between a shopper and an order: the number, the e-mail, the one-time code, a platform that is away. */
export function composeVerification(finding: FindingOf<VerificationKind>, context: ComposeContext): Part {
  const { verification, quickReplies } = context.texts;
  switch (finding.kind) {
    case 'order_not_found':
      return { paragraphs: [verification.orderNotFound(finding.number)], quickReplies: [quickReplies.human] };
    case 'need_order_number':
      return finding.again
        ? {
            paragraphs: [`${context.pick(verification.needOrderNumber)} ${verification.findOrderNumber}`],
            quickReplies: [quickReplies.human],
          }
        : { paragraphs: [context.pick(verification.needOrderNumber)] };
    case 'where_to_find':
      return whereToFind(finding, context);
    case 'need_email':
      return { paragraphs: [verification.needEmail(finding.orderNumber)] };
    case 'code_sent':
      return {
        paragraphs: [
          finding.ifKnown
            ? verification.codeSentIfKnown(maskEmail(finding.email))
            : verification.codeSent(maskEmail(finding.email)),
        ],
        quickReplies: [quickReplies.newCode],
      };
    case 'code_wrong':
      return {
        paragraphs: [verification.codeWrong(Math.max(0, finding.attemptsLeft))],
        quickReplies: [finding.attemptsLeft > 0 ? quickReplies.newCode : quickReplies.human],
      };
    case 'code_expired':
      return { paragraphs: [verification.codeExpired], quickReplies: [quickReplies.newCode] };
    case 'too_many_codes':
      return { paragraphs: [verification.tooManyCodes], quickReplies: [quickReplies.human] };
    case 'too_many_lookups':
      return { paragraphs: [verification.tooManyLookups], quickReplies: [quickReplies.human] };
    case 'platform_away':
      return { paragraphs: [verification.away[finding.of]], quickReplies: [quickReplies.human] };
  }
}

function whereToFind(finding: FindingOf<'where_to_find'>, { texts }: ComposeContext): Part {
  const { verification, quickReplies } = texts;
  switch (finding.what) {
    case 'order_number':
      return { paragraphs: [verification.findOrderNumber], quickReplies: [quickReplies.human] };
    case 'email':
      return { paragraphs: [verification.findEmail], quickReplies: [quickReplies.human] };
    case 'code':
      return {
        paragraphs: [verification.findCode(maskEmail(finding.email ?? ''))],
        quickReplies: [quickReplies.newCode, quickReplies.human],
      };
  }
}

/** "c•••@example.com": enough to know one's own address by, and no more. */
function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? email : `${[...email][0]}•••${email.slice(at)}`;
}
