/** What this computer remembers of a register, and what others did with it since: notices above the page. */
export const memoryNotices = {
  /** An entry of the history, inside a sentence. */
  entry: 'entry {seq} of {at} UTC',
  forgotten:
    'You have unlocked this register on this computer before, and what it remembered of that is gone, so it cannot tell whether this is the newest copy.',
  forgottenAfter:
    'You have unlocked this register on this computer before, and what it remembered of that is gone, so it cannot tell whether this is the newest copy. Its history ends with {entry}. Compare that with what you did last.',
  altered:
    'What this computer remembered of this register is not as your key signed it, so it was changed outside Docket and cannot tell whether this is the newest copy.',
  alteredAfter:
    'What this computer remembered of this register is not as your key signed it, so it was changed outside Docket and cannot tell whether this is the newest copy. Its history ends with {entry}. Compare that with what you did last.',
  /** `copies` is a list with commas of what `copy` says. */
  wentOn:
    'Somebody worked in a copy of this register, and it holds entries that are not here: {copies}. This one is as you left it. Work in one of them only, and delete the other once you have what you need of it.',
  copy: '{path} ({entry})',
  /** Joins one more of those to the ones before it. */
  copies: '{before}, {copy}',
  restoredBeside:
    'A copy of this register lies in {path}: it was restored on {at} UTC from the backup of {madeAt} UTC, and its history ends with {entry}. This one is as you left it. Work here, and delete the copy once you have what you need of it.',
  /** `where` is one of the next three. */
  restoredHere:
    'This is a copy, restored here on {at} UTC from the backup of {madeAt} UTC: what was done after that backup is not in it. {where}',
  originalUnknown: 'Work in one of them only.',
  originalStands: 'The register itself was last unlocked in {path}, and it still lies there. Work in one of them only.',
  originalGone: 'The register itself was last unlocked in {path}, and it does not lie there any more.',
  copyOf:
    'This is a copy: on this computer the register was last unlocked in {path}, and it still lies there. Work in one of them only.',
  keysFromElsewhere:
    'The keys of this register were changed since they were last seen here, and a DPO whom this computer knows signed that. The fingerprint is a new one: compare it with the newest recovery sheet.',
  salvaged:
    'This is what {who} salvaged of a damaged register ({entry}). The file salvage-….txt in its folder says what came back and what did not. If you did not expect that, look for the register as it was, and compare.',
  settled:
    'Since you last unlocked, {who} settled a doubt about this register ({entry}), so it counts as the right one here. Read the reason in the audit log. If you did not expect that, compare the fingerprint with your newest recovery sheet and look at who holds a key.',
  /** Who settled it, where they opened the register with their card. */
  withRecoveryKey: '{who} with the recovery key',
} as const;
