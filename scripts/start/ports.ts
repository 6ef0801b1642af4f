/** Where each part listens, before the offset. */
export const PORTS = { gateway: 4000, storefront: 4010, postgres: 4054 } as const;

/**
 * Ports from 4000 on that browsers and `fetch` open to nobody, because other protocols live there: the list of the
 * Fetch standard, "bad port".
 */
const REFUSED_BY_FETCH = [
  4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
];

export type Ports = Readonly<Record<keyof typeof PORTS, number>>;

/**
 * The ports, moved by PORT_OFFSET so that several copies can run side by side.
 *
 * @throws RangeError when it is no whole number that ports can be moved by, or leads to a port that nothing may open
 */
export function readPorts(offset: string | undefined): Ports {
  const shift = Number(offset ?? 0);
  if (!Number.isInteger(shift) || shift < 0 || shift > 60_000) {
    throw new RangeError(`PORT_OFFSET is a whole number from 0 to 60000, not "${offset}".`);
  }
  const ports = {
    gateway: PORTS.gateway + shift,
    storefront: PORTS.storefront + shift,
    postgres: PORTS.postgres + shift,
  };
  const refused = [ports.gateway, ports.storefront].find((port) => REFUSED_BY_FETCH.includes(port));
  if (refused)
    throw new RangeError(
      `PORT_OFFSET=${offset} leads to port ${refused}, which browsers refuse to open: take another offset, such as ${shift + 100}.`,
    );
  return ports;
}
