/** Where each part listens, before the offset. */
const PORTS = { gateway: 4000, storefront: 4010, postgres: 4054 } as const;

export type Ports = Readonly<Record<keyof typeof PORTS, number>>;

/**
 * The ports, moved by PORT_OFFSET so that several copies can run side by side.
 *
 * @throws RangeError when it is no whole number that ports can be moved by
 */
export function readPorts(offset: string | undefined): Ports {
  const shift = Number(offset ?? 0);
  if (!Number.isInteger(shift) || shift < 0 || shift > 60_000) {
    throw new RangeError(`PORT_OFFSET is a whole number from 0 to 60000, not "${offset}".`);
  }
  return {
    gateway: PORTS.gateway + shift,
    storefront: PORTS.storefront + shift,
    postgres: PORTS.postgres + shift,
  };
}
