import type { CommerceCapability } from './commerce-capability.ts';
import type { EmailCapability } from './email-capability.ts';
import type { MessagingCapability } from './messaging-capability.ts';

/** What a platform can be asked to do. Agents ask for a capability, never for a platform by name. */
export interface Capabilities {
  readonly messaging: MessagingCapability;
  readonly commerce: CommerceCapability;
  readonly email: EmailCapability;
}

/** The name of a capability. */
export type CapabilityName = keyof Capabilities;

/** One external platform: a name, and the capabilities it has. */
export interface Connector extends Partial<Capabilities> {
  /** Lower case, "shopify", "whatsapp"; also the channel's name for messaging. */
  readonly name: string;
}

/** Declares a connector; the identity function that makes TypeScript check it and infer what it can do. */
export function defineConnector<const C extends Connector>(connector: C): C {
  return connector;
}

/** The messaging of the connector that is the channel; undefined when none of that name has it. */
export function findMessaging(
  connectors: readonly Connector[],
  channel: string,
): MessagingCapability | undefined {
  return connectors.find(({ name, messaging }) => name === channel && messaging)?.messaging;
}

/** The first connector that has the capability, in the order given; undefined when none has. */
export function findCapability<Name extends CapabilityName>(
  connectors: readonly Connector[],
  name: Name,
): Capabilities[Name] | undefined {
  for (const connector of connectors) {
    const capability = connector[name];
    if (capability) return capability as Capabilities[Name];
  }
  return undefined;
}
