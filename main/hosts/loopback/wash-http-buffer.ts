import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

const washedWith = Buffer.alloc(4 * 1024 * 1024);

/**
 * node:http reads every request of a process into one buffer of 64 KiB that it never clears: the last letter that was
 * sent lies there for good. A request of zeros, from this process to itself, overwrites it. Never rejects: a machine
 * that refuses it has lost its loopback, and the register is locked either way.
 */
export async function washHttpBuffer(): Promise<void> {
  const server = createServer((incoming, outgoing) => void incoming.resume().once('end', () => outgoing.end()));
  await new Promise<void>((resolve) => {
    server.once('error', () => resolve());
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const { port } = server.address() as AddressInfo; // a TCP server that listens has no other kind of address
      const outgoing = request({ host: '127.0.0.1', port, method: 'POST', agent: false }, (incoming) => {
        incoming.resume().once('close', resolve);
      });
      outgoing.once('error', () => resolve());
      outgoing.end(washedWith);
    });
  });
  server.close();
  server.closeAllConnections();
}
