/** The recovery sheet on paper: the key and the way with Docket on page one, the way without on page two. */
export const printedSheet = {
  title: 'Recovery sheet of {organisation}',
  /** At the foot. {date} is 2026-11-25. */
  made: '{organisation}, made {date}',
  page: 'Page {page} of {pages}',
  whoHoldsIt:
    'Whoever holds this sheet and a copy of the register’s folder can read everything in it. Keep the sheet where the folder is not: in a safe, or with your lawyer. Docket does not keep this key and cannot show it again.',
  key: 'Recovery key',
  register: 'The register it opens',
  /** Beside what stands there. */
  rows: {
    folder: 'Folder',
    register: 'Register',
    fingerprint: 'Fingerprint',
    /** {holder} is "Erika Muster, DPO", or "DPO" alone. */
    signingKey: 'Signing key of {holder}',
    made: 'Key made',
  },
  holder: '{name}, {role}',
  roles: { dpo: 'DPO', handler: 'Handler' },
  compare:
    'Compare a signing key with the one under People and keys in Docket. It is another one once its holder has a new passphrase; otherwise somebody may have rewritten the history in their name.',
  with: {
    title: 'With Docket',
    copy: 'Copy the register’s whole folder to a computer that has Docket, and check that the copy is complete: keys.json, register.db, ledger.db and the folders vault and inbox. Files named register.db-wal or ledger.db-wal belong to it.',
    /** {openAnother} stands on a button, “Use the recovery key” on the unlock screen. */
    start: 'Start Docket and choose “{openAnother}”. Name the folder.',
    compare:
      'Compare the fingerprint on the screen with the one on this sheet. If they differ it is another register: stop.',
    unlock: 'Choose “Use the recovery key” and type the key. Capitals, blanks and dashes do not matter.',
    replace: 'Under People and keys, reset your passphrase. Then replace the recovery key and print its new sheet.',
  },
  /** Each with a line to type below it. {opener} is the name of a file. */
  without: {
    title: 'Without Docket',
    need: 'You need Node 20 or newer (nodejs.org), SQLCipher 4 (zetetic.net/sqlcipher; Debian 13 and Homebrew have it, Debian 12’s own is too old) and {opener}, one file that Docket gives you beside this sheet. It needs no network. Its SHA-256 is:',
    copy: 'Put the register’s folder and the opener into one folder, open a terminal there, and work on a copy:',
    keys: 'This asks for the recovery key and answers with one line that begins with PRAGMA key:',
    open: 'Open the register, and paste that line first:',
    read: 'The pages are whole when the next line answers nothing. Then read what you need:',
    document: 'Each document is a file of its own. Name its path and its key from that list, and a file to write:',
    afterwards:
      'Afterwards delete the copy and what you took out of it. Close the terminal: the line with the key stands in it.',
  },
} as const;
