import type { Loopback } from '../support/serve-loopback.ts';

/** A loopback host that a test has opened. */
export type Opened = {
  readonly loopback: Loopback;
  readonly host: string;
  readonly cookie: string;
  readonly reached: string[];
};
