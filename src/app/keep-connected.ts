import { type Persistence, persist } from './persist.ts';

/** A socket to Slack, as `SocketModeClient` has it. */
export interface SocketClient {
  /** Resolves when Slack has said hello; rejects, perhaps with `undefined`, when it will not. */
  readonly start: () => Promise<unknown>;
  readonly once: (event: 'disconnected', listener: () => void) => unknown;
}

/** A connection shorter than this, in milliseconds, counts as a failed one: reopened at once, it would be asked for in a circle. */
const BRIEF = 5_000;

/** What keeping a connection needs. */
export interface Connecting extends Persistence {
  readonly onConnected: () => void;
  readonly onLost: () => void;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/**
 * Opens the socket and opens it again, at once, whenever it is lost: Slack closes each after some hours. Returns when
 * the signal says to stop.
 * @throws what Slack refused for good, such as a token that was revoked
 */
export async function keepConnected(client: SocketClient, connecting: Connecting): Promise<void> {
  while (!connecting.signal.aborted) await persist(() => holdConnection(client, connecting), connecting);
}

async function holdConnection(
  client: SocketClient,
  { signal, now, onConnected, onLost }: Connecting,
): Promise<void> {
  await client.start();
  const opened = now();
  const lost = new Promise<void>((resolve) => client.once('disconnected', resolve));
  onConnected();
  await lost;
  onLost();
  if (now() - opened < BRIEF && !signal.aborted)
    throw new Error('the socket was closed as soon as it was open');
}
