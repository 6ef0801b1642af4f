import type { Connector } from '@commerceai/sdk';
import { sandboxEmail } from './sandbox-email.ts';

/** Stand-ins for the platforms that no connector reaches yet; mail needs the storefront, which has the inbox. */
export function simulatedConnectors({
  storefrontUrl,
}: {
  readonly storefrontUrl?: string;
}): readonly Connector[] {
  return storefrontUrl === undefined
    ? []
    : [sandboxEmail({ url: `${storefrontUrl.replace(/\/$/, '')}/sandbox/mail` })];
}
