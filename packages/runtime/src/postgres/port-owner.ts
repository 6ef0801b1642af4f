import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';

/** True when something listens on the port of this machine's loopback address. */
export function isPortBusy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(false)));
  });
}

/** A port nobody uses, chosen by the system. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Who listens on a port, "node (process 4211)"; undefined where the system does not tell (not Linux, another user's). */
export function findPortOwner(port: number): string | undefined {
  try {
    const sockets = listeningSockets(port);
    for (const id of readdirSync('/proc')) {
      if (/^\d+$/.test(id) && holdsSocket(id, sockets)) {
        return `${readFileSync(`/proc/${id}/comm`, 'utf8').trim()} (process ${id})`;
      }
    }
  } catch {
    // No /proc: the caller's message does without the name.
  }
  return undefined;
}

function listeningSockets(port: number): ReadonlySet<string> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const sockets = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readFileSync(table, 'utf8').split('\n').slice(1)) {
      const fields = line.trim().split(/\s+/);
      const listening = fields[3] === '0A';
      if (listening && fields[1]?.endsWith(suffix)) sockets.add(`socket:[${fields[9]}]`);
    }
  }
  return sockets;
}

function holdsSocket(processId: string, sockets: ReadonlySet<string>): boolean {
  try {
    const folder = `/proc/${processId}/fd`;
    return readdirSync(folder).some((descriptor) => {
      try {
        return sockets.has(readlinkSync(`${folder}/${descriptor}`));
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}
