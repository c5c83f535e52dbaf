/** How long the page may take to keep what is being typed and to lock, in milliseconds. */
const pageWaitMs = 1_000;

type Asking = {
  /** The register that is open now, if any: only compared. */
  readonly openRegister: () => object | undefined;
  /** Asks the page to lock. */
  readonly askPage: () => void;
  readonly lock: () => Promise<void>;
};

/**
 * Locks as the window's own button does: the page first keeps what is being typed, while there is a key to keep it with. A
 * page that does not come to it within a second is not waited for.
 */
export async function lockThroughPage({ openRegister, askPage, lock }: Asking): Promise<void> {
  const register = openRegister();
  if (register === undefined) return;
  askPage();
  const until = performance.now() + pageWaitMs;
  while (openRegister() === register && performance.now() < until)
    await new Promise((resolve) => void setTimeout(resolve, 20));
  // The page's own lock has begun when nothing is open any more; this one then only waits until that has ended.
  if (openRegister() === register || openRegister() === undefined) await lock();
}
