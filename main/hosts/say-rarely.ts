/** How often something may be written that others can cause at will. */
export type Rarely = {
  readonly write: (text: string) => void;
  /** Milliseconds that only grow. */
  readonly now: () => number;
  /** So many in so many milliseconds. */
  readonly most: number;
  readonly within: number;
};

const toStderr: Rarely = {
  write: (text) => void process.stderr.write(text),
  now: () => performance.now(),
  most: 10,
  within: 60_000,
};

/** Answers a function that writes what it is given, ten times a minute at most, and then says how much it has left out. */
export function sayRarely({ write, now, most, within }: Rarely = toStderr): (text: string) => void {
  let since = -Infinity;
  let said = 0;
  let leftOut = 0;
  return (text) => {
    if (now() - since >= within) {
      if (leftOut > 0) write(`Docket left out ${leftOut} more messages like these.\n`);
      since = now();
      said = 0;
      leftOut = 0;
    }
    said += 1;
    if (said <= most) write(text);
    else leftOut += 1;
  };
}
