import { randomBytes } from 'node:crypto';

/** What this launch is known by, for as long as it runs: whoever answers behind the door is told. */
export type Launch = {
  /** Name and port, as the window's requests name them. */
  readonly host: string;
  /** Opens the door once. */
  readonly token: string;
  /** The session's, once the token was spent. */
  readonly cookie: string | undefined;
};

/** A launch at a port of this machine, under a random name that no other server's cookies reach. */
export function newLaunch(port: number): Launch {
  return {
    host: `docket-${randomBytes(8).toString('hex')}.localhost:${port}`,
    token: randomBytes(32).toString('hex'),
    cookie: undefined,
  };
}

/** The address to open once: the token is in its fragment, where no server and no log sees it. */
export function addressOf({ host, token }: Launch): string {
  return `http://${host}/-/enter#${token}`;
}
