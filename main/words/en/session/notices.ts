/** What is told of a register without being asked: on the locked screen, and above every page once it is open. */
export const notices = {
  /** Why staff reports are not sealed into the register that stands here. */
  standing: {
    'never-unlocked':
      'This register was never unlocked on this computer. It takes no staff reports here until an officer has unlocked it once. Compare the fingerprint with your recovery sheet before you type your passphrase.',
    'another-register':
      'The register in this place is not the one you last opened. Compare the fingerprint with your recovery sheet before you type your passphrase. Staff reports are not sealed into it.',
    'other-keys':
      'The fingerprint is not the one this computer has seen, and nobody whom it knows signed the change. Compare the fingerprint with your recovery sheet before you type your passphrase. Staff reports are not sealed into it.',
    'older-keys':
      'The key file is older than the one this computer has seen. Compare the fingerprint with your recovery sheet before you type your passphrase. Staff reports are not sealed into it.',
    doubt: 'A doubt about this register waits for a DPO to settle it. Staff reports are not sealed into it until then.',
  },
  newKeys:
    'The keys of this register were changed since they were last seen here, and a DPO whom this computer knows signed that. Compare the fingerprint with the newest recovery sheet.',
  /** {names} are names of files, or "namesAndMore". */
  setAside:
    'In this register’s folder something that Docket did not put there had a name that Docket uses: {names}. It is kept unchanged in the same folder, with “set-aside” after its name. Move it out of there if it is yours, or delete it.',
  hardLinked:
    'Another folder shares {names} with this register through a hard link, as some snapshots do. What you save is written there too, so do not count on it as a copy. Make a backup in Docket, or copy the folder.',
  leftAlone:
    'In this register’s folder lies something that Docket did not put there: {names}. It was left alone and harms nothing. Move it out if you do not want it there. Docket says this once; checking the register lists it.',
  namesAndMore: '{names} and {more} more',
  /** {count} is {files} as it is written. */
  unnamed:
    '{files, plural, one {One sealed file in the vault belongs to no case in this copy of the register. It is kept, in case this copy is not the newest and the rest of it is still being copied.} other {{count} sealed files in the vault belong to no case in this copy of the register. They are kept, in case this copy is not the newest and the rest of it is still being copied.}}',
  /** {days} is 30. */
  unnamedForDays:
    '{files, plural, one {One sealed file in the vault belongs to no case in this copy of the register. It is kept for {days} days, in case this copy is not the newest and the rest of it is still being copied.} other {{count} sealed files in the vault belong to no case in this copy of the register. They are kept for {days} days, in case this copy is not the newest and the rest of it is still being copied.}}',
  /** What opening mended in the ledger, or could not. */
  ledger: {
    missing: 'The file ledger.db was missing and was made again from the register. No case was touched by that.',
    damaged:
      'The file ledger.db was damaged and was made again from the register. The damaged one was kept beside it. No case was touched by that.',
    strange:
      'The file ledger.db held something that Docket did not make: a table, a rule or a size of its own. It was kept beside a new one, counted from the register. No case was touched by that. Somebody with a manager’s passphrase may have done it; what waited in that file is not in the audit log.',
    older:
      'The file ledger.db was of an older Docket and was counted anew from the register. The old one was kept beside it.',
    held: 'Another program held the file ledger.db and did not let go, so it was put aside and made again from the register. No case was touched by that. If a manager has the register open, they open it again.',
    behind:
      'A page of register.db is damaged. What lies elsewhere opens as always. Check the register: it names what is damaged and brings it back.',
    'out-of-order':
      'The file ledger.db could not be read or written while you were at work, so the figures for managers are behind. Your own come from the register and are right. Lock Docket and unlock it: that makes the file again.',
    unlikely:
      'A row of register.db is not one that Docket writes, so the figures for managers are behind. Your cases open as always. Check the register: it names the row.',
  },
  /** {count} is {counts} as it is written. */
  alteredLedger:
    '{counts, plural, one {One count of ledger.db was not those of the register and was made again. No case was touched by that. Somebody with a manager’s passphrase, or a damaged file, changed them: ask for reports that managers exported since you last locked to be exported again.} other {{count} counts of ledger.db were not those of the register and were made again. No case was touched by that. Somebody with a manager’s passphrase, or a damaged file, changed them: ask for reports that managers exported since you last locked to be exported again.}}',
  /** {count} is {entries} as it is written. */
  strangeEntries:
    '{entries, plural, one {One entry that waited was not Docket’s and did not go into the audit log. A manager’s computer whose clock is more than a minute off leaves such entries, and so does a damaged file or somebody who writes into ledger.db with a manager’s passphrase. No case was touched by that. Compare the clocks, ask your managers, and remove whoever wrote them by hand.} other {{count} entries that waited were not Docket’s and did not go into the audit log. A manager’s computer whose clock is more than a minute off leaves such entries, and so does a damaged file or somebody who writes into ledger.db with a manager’s passphrase. No case was touched by that. Compare the clocks, ask your managers, and remove whoever wrote them by hand.}}',
  /** {count} is {checkpoints} as it is written. */
  otherSigningKey:
    '{checkpoints, plural, one {Your signing key stands in the key file keys.json from now on. 1 checkpoint in your name is signed with another key, as after a changed passphrase. If you never changed yours, look at them in the audit log.} other {Your signing key stands in the key file keys.json from now on. {count} checkpoints in your name are signed with another key, as after a changed passphrase. If you never changed yours, look at them in the audit log.}}',
} as const;

/** Why a register that opened is not taken for the current one without asking. */
export const keyDoubts = {
  'older-keys':
    'The key file of this register is older than the one this computer has seen: somebody who was removed, an earlier passphrase or an earlier recovery sheet may open it. Nothing was changed. Put the newer register back, or accept this one with a reason.',
  'other-keys':
    'The keys that staff reports are sealed with are not those this computer has seen, and no DPO whom it knows signed the change. Nothing was changed. Compare the fingerprint with your recovery sheet, put the right register back, or accept this one with a reason.',
  place:
    'Another register was the last to be unlocked in this folder on this computer. Nothing was changed. Look where that one is now. Accept this one with a reason once you know why it stands here.',
  /** {revision} and {seen} are numbers of changes, which are counted from 0. */
  olderKeyFile:
    'The key file keys.json is an older one: it is of change {revision} of the keys, and this register has seen change {seen}. A passphrase or a recovery key that was replaced may open the register again. No case was touched. Lock, and put the newest one back from the folder backups, or let a data protection officer accept this one with a reason.',
} as const;
