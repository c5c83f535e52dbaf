let typed: string | undefined;

/** Keeps what is being unlocked with, in case it is a one-time passphrase, for the form that asks for one's own. */
export function keepOneTime(passphrase: string): void {
  typed = passphrase;
}

/** It was no one-time passphrase, or it did not unlock. */
export function forgetOneTime(): void {
  typed = undefined;
}

/** The one-time passphrase that unlocked in this page; undefined once the page was loaded anew. */
export function typedOneTime(): string | undefined {
  return typed;
}
