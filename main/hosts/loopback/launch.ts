import { randomBytes } from 'node:crypto';

/** What this launch is known by, for as long as it runs: the register process is told. */
export type Launch = {
  /** Name and port, as the window's requests name them. */
  readonly host: string;
  /** Each opens the door once; none of them was spent yet. */
  readonly tokens: readonly string[];
  /** The session's, once the first token was spent: every window of it has the same. */
  readonly cookie: string | undefined;
};

/** An address that opens the window once. `used` settles when it did. */
export type Entrance = { readonly address: string; readonly used: Promise<void> };

/** A launch at a port of this machine, under a random name that no other server's cookies reach. */
export function newLaunch(port: number): Launch {
  return {
    host: `docket-${randomBytes(8).toString('hex')}.localhost:${port}`,
    tokens: [newToken()],
    cookie: undefined,
  };
}

/** Opens the door once more. */
export function newToken(): string {
  return randomBytes(32).toString('hex');
}

/** The address to open once: the newest token is in its fragment, where no server and no log sees it. */
export function addressOf({ host, tokens }: Launch): string {
  return `http://${host}/-/enter#${tokens.at(-1) ?? ''}`;
}
