import { chmodSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { z } from 'zod';

const handedOver = z.object({
  letters: z.array(z.string()).readonly(),
  open: z.boolean(),
  desktop: z.record(z.string(), z.string()).readonly(),
});
const taken = z.object({ window: z.enum(['there', 'opened', 'none']), address: z.string().optional() });

/** What a later start hands to the first: the letters' absolute paths, whether a window is wanted, and on which desktop. */
export type HandedOver = z.infer<typeof handedOver>;

/**
 * What became of it. The window is there, was opened, or neither: then `address` opens it once. Every letter was taken.
 */
export type Taken = z.infer<typeof taken>;

/** The longest message, in characters: more than a command line can hold. */
const messageCharactersMax = 8 * 1024 * 1024;
/** How long somebody who has come may take to say what they hand over, in milliseconds. */
const toSay = 5_000;
/** How long a first start may take to answer, in milliseconds: it may just be opening Docket itself. */
const toAnswer = 60_000;

/**
 * Listens at a socket or pipe for later starts. Only this user can come: the socket is theirs alone and lies in a folder
 * that is. Answers how to stop. Throws when the address cannot be listened at.
 */
export async function listenForOthers(
  address: string,
  take: (handed: HandedOver) => Promise<Taken | undefined>,
): Promise<() => void> {
  const server = createServer((connection) => void answer(connection, take));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
  if (process.platform !== 'win32') chmodSync(address, 0o600);
  return () => void server.close();
}

/** Hands over to whoever listens at `address`. Undefined when nobody does, or nobody took it. */
export async function handOver(address: string, handed: HandedOver): Promise<Taken | undefined> {
  const connection = connect(address);
  try {
    const line = firstLineOf(connection, toAnswer);
    connection.write(`${JSON.stringify(handed)}\n`);
    return taken.parse(JSON.parse(await line));
  } catch {
    return undefined;
  } finally {
    connection.destroy();
  }
}

async function answer(connection: Socket, take: (handed: HandedOver) => Promise<Taken | undefined>): Promise<void> {
  try {
    const answered = await take(handedOver.parse(JSON.parse(await firstLineOf(connection, toSay))));
    if (answered === undefined) connection.destroy();
    else connection.end(`${JSON.stringify(answered)}\n`);
  } catch {
    connection.destroy(); // not a start of this Docket, or one that has gone
  }
}

async function firstLineOf(connection: Socket, within: number): Promise<string> {
  return await new Promise((resolve, reject) => {
    let said = '';
    connection.setEncoding('utf8').setTimeout(within, () => connection.destroy());
    connection.on('data', (text: string) => {
      said += text;
      const end = said.indexOf('\n');
      if (end >= 0) resolve(said.slice(0, end));
      else if (said.length > messageCharactersMax) connection.destroy();
    });
    connection.on('error', reject);
    connection.once('close', () => reject(new Error('The connection was closed.')));
  });
}
