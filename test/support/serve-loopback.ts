import { createServer, type AddressInfo } from 'node:net';
import { answerConnections, type Behind } from '../../main/hosts/loopback/connections.ts';
import { addressOf, newLaunch } from '../../main/hosts/loopback/launch.ts';

/** A door that is kept and answered by one process: the test's own. */
export type Loopback = {
  readonly address: string;
  readonly origin: string;
  readonly port: number;
  /** How often somebody tried a wrong token or cookie; here they do not wait for it. */
  readonly guesses: () => number;
  /** Whoever answers leaves, as at a lock; nobody follows. */
  readonly leave: () => void;
  readonly stop: () => void;
};

/** Answers at a door in front of `behind`, without the keeper and its processes. */
export async function serveLoopback(behind: Behind): Promise<Loopback> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has no other kind of address
  const launch = newLaunch(port);
  let guesses = 0;
  const slow = async () => {
    guesses += 1;
    return true;
  };
  const { take, leave, end } = answerConnections(behind, launch, () => {}, slow);
  server.on('connection', take);
  return {
    address: addressOf(launch),
    origin: `http://${launch.host}`,
    port,
    guesses: () => guesses,
    leave,
    stop: () => {
      server.close();
      end();
    },
  };
}
