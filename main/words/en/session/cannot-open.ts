/** Why a register does not open: what is wrong, what is safe, what to do next. */
export const cannotOpen = {
  'wrong-passphrase': 'That passphrase does not open this register. Nothing was changed.',
  wait: 'Several passphrases were wrong. Wait a little before the next. Nothing was changed.',
  'wrong-recovery-key':
    'That recovery key does not open this register. Compare it with your recovery sheet, group by group. Nothing was changed.',
  'folder-missing':
    'That folder is not there. If it lies on a stick or another disk, connect it first. Otherwise choose the folder of the register.',
  'not-a-folder': 'That is a file and not a folder. Choose the folder that holds keys.json and register.db.',
  'no-register-here': 'There is no register in that folder. Choose the folder that holds keys.json and register.db.',
  'folder-is-link':
    'A folder of this register is a link to another place. Docket would write and delete there, so the register stays shut and nothing was touched. Remove the link and try again.',
  'key-file-missing':
    'The key file keys.json is missing from this folder. The register is still here and was not touched. Put keys.json back from a backup.',
  'key-file-damaged':
    'The key file keys.json cannot be read. The register was not touched. Put keys.json back from a backup.',
  'key-file-altered':
    'The key file keys.json was changed outside Docket, so it is not trusted. The register was not touched. Put keys.json back from a backup.',
  'key-file-unreadable':
    'You may not read the key file keys.json. Nothing was changed. Give your account the right to read and write this folder.',
  'newer-key-file':
    'The key file keys.json was written by a newer Docket. It was not touched. Install the newer Docket to open it.',
  'register-file-missing':
    'The file register.db is missing from this folder. Nothing was made in its place. Put it back from a backup.',
  'register-file-empty': 'The file register.db is empty. Nothing was written to it. Put it back from a backup.',
  'register-file-cut':
    'The end of register.db is missing: it was cut short, often by a copy that did not finish. It was not touched. Restore a backup, or salvage what is still in it into a new folder.',
  'register-page-damaged':
    'A page of register.db that every opening needs is damaged. The file was not touched. Restore a backup, or salvage what can be read into a new folder.',
  'register-unfinished':
    'The file register.db holds no register yet: the making of it was not finished. It was not touched. Choose another folder for a new register, or put register.db back from a backup.',
  'not-a-register':
    'The file register.db does not belong to this key file: it is another file, or another register’s. It was not touched. Put the right one back from a backup.',
  'newer-version': 'This register was made by a newer Docket. It was not touched. Install the newer Docket to open it.',
  'log-foreign':
    'The file register.db-wal beside the register belongs to another register. Opening would mix the two, so nothing was touched. Move register.db-wal to another folder, or restore a backup.',
  'log-broken':
    'The file register.db-wal, which holds your latest work, is damaged in its middle. Opening now would lose what stands behind it, so nothing was touched. Salvage the register into a new folder, or restore a backup.',
  'ledger-missing':
    'The file ledger.db that figures are counted from is missing. No case is touched by that. Ask an officer to unlock the register once: that makes it again.',
  'ledger-damaged':
    'The file ledger.db that figures are counted from is damaged. No case is touched by that. Ask an officer to unlock the register once: that makes it again.',
  'ledger-older':
    'The file ledger.db that figures are counted from is of an older Docket. Nothing was changed. Ask an officer to unlock the register once with this Docket: that brings it up to date.',
  'open-elsewhere':
    'This register is open in another window or by another program. Close it there first. Nothing was changed.',
  'open-on-another-computer': 'This register is open on another computer. Close it there first. Nothing was changed.',
  'network-share':
    'This register lies on a network share. Two computers could write to it at once and damage it, so it was not opened and nothing was touched. Copy the folder to a disk of this computer and open it there.',
  'read-only':
    'This folder or a file in it is write-protected, and Docket writes down every unlocking. Nothing was changed. Allow writing, or copy the folder to a disk that takes it.',
  'disk-full':
    'The disk is full, so the register could not be opened. Nothing was changed. Free some space and try again.',
  'disk-fails':
    'The disk could not be read or written while the register was being opened. Nothing was changed. Look whether it is connected, and try again. If this repeats, salvage the register into a folder on another disk.',
  'settings-refused':
    'The database did not take a setting that keeps your register safe, so it was closed again. Nothing was changed.',
} as const;

/** The same where more is known. */
export const cannotOpenNow = {
  /** {date} and {time} are those of UTC. */
  openHere:
    'This register is open in another window or by another program on {computer}, since {date}, {time} UTC. Close it there first. Nothing was changed.',
  openThere:
    'This register lies in a synced folder and is open on {computer}, since {date}, {time} UTC. Two copies would grow apart. Lock it there, wait until the folder is in step, and try again. Nothing was changed.',
  nextPassphrase:
    '{seconds, plural, one {Several passphrases were wrong. The next can be tried in # second. The recovery key opens the register at once.} other {Several passphrases were wrong. The next can be tried in # seconds. The recovery key opens the register at once.}}',
  stillTrying:
    'Another program on this computer has been trying a passphrase of this register for a minute. Close it there, and try again. The recovery key opens the register at once.',
  managersPassphrase: 'That is a manager’s passphrase: it opens figures only. Use an officer’s, or the recovery key.',
} as const;
