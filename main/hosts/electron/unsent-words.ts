type Preventable = { readonly preventDefault: () => void };

type Unsent = {
  /** Whether what is typed may be lost. */
  readonly ask: () => Promise<boolean>;
  /** Told before somebody is asked. */
  readonly asking: () => void;
  /** Closes the window, whose words may go. */
  readonly close: () => void;
  /** Docket does not end after all. */
  readonly stay: () => void;
  /** Whether the page is left for another one by Docket itself. */
  readonly isBeingLeft: () => boolean;
};

/**
 * A page that holds words which are kept nowhere objects to being closed, and Electron then leaves the window open without
 * a word. Whoever closes it is asked instead. `giveUp` is for a machine that shuts down: nobody is there to answer.
 */
export function openUnsentWords({ ask, asking: told, close, stay, isBeingLeft }: Unsent): {
  readonly objected: (event: Preventable) => void;
  readonly giveUp: () => void;
} {
  let given = false;
  let asking = false;

  async function askOnce(): Promise<void> {
    if (asking) return;
    asking = true;
    told();
    given = await ask().finally(() => (asking = false));
    if (given) close();
    else stay();
  }

  return {
    // To prevent what is said here is to let the page go.
    objected: (event) => (given || isBeingLeft() ? event.preventDefault() : void askOnce()),
    giveUp: () => void (given = true),
  };
}
