let typed: string | undefined;

/** Keeps the one-time passphrase that has just unlocked, for the form that asks for one's own. It goes with the page. */
export function keepOneTime(passphrase: string): void {
  typed = passphrase;
}

/** The one-time passphrase that unlocked in this page; undefined once the page was loaded anew. */
export function typedOneTime(): string | undefined {
  return typed;
}
