/** Why a register that opened is not taken for the current one, and what to do. */
export const doubts = {
  older:
    'This register ends at entry {end} of its history, and this computer has seen entry {seen}. It is an older copy, or what was done since was taken out. Nothing was changed. Put the newer register back, or accept this one with a reason.',
  different:
    'Entry {seq} of this register’s history is not the one this computer has seen. It is another copy that somebody worked in, or its history was rewritten. Nothing was changed. Put the right register back, or accept this one with a reason.',
  unbound:
    'The sums that bind this register’s rows to its history are gone: they were removed outside Docket. Restore the last backup, or accept the rows as they are with a reason.',
  rows: 'The rows of this register are not those its history speaks of: something was changed outside Docket, or an old part was put back. Check the register, restore the last backup, or accept the rows as they are with a reason.',
  /** `what` is one of the next three sentences. */
  signatures:
    '{what} Somebody with an officer’s keys may have rewritten the history in your name. Nothing was changed. Compare the history with a checkpoint you kept elsewhere, restore a backup, or accept this register with a reason.',
  signingKeyTakenOut: 'Your signing key was taken out of the key file keys.json.',
  signingKeyOther:
    'The signing key that the key file keys.json names as yours is not the one your passphrase leads to.',
  checkpointNotYours: 'The checkpoint at entry {seq} stands in your name, and you did not sign it for this history.',
} as const;
