/** What is wrong with keys, or with what somebody typed to open them. */
export const keys = {
  wrongRecoveryKey:
    'That recovery key belongs to another register, or was replaced by a newer one. Nothing was changed. Look for the newest card, and compare its fingerprint with the one on this screen.',
  /** {why} is one of the next three. */
  mistyped:
    'That is not a whole recovery key: {why}. Nothing was changed. Compare it with your recovery sheet, group by group.',
  mistypedBy: {
    strange: 'a character in it never occurs in one',
    length: 'it has {length, plural, one {# character} other {# characters}} of {whole}',
    wrong: 'a character in it is wrong',
  },
  /** {why} is one of the next seven. */
  altered:
    'The key file was changed outside Docket: {why}. The register was not opened and nothing was changed. Put back keys.json from your last backup, and find out who could write to this folder.',
  alteredBy: {
    list: 'its list of keys is not the one this register wrote',
    protection: 'a passphrase is protected by less than this register asks for',
    managerHoldsMore: 'a manager’s slot holds more than the ledger key',
    slot: 'the slot that this key opens is not as it was made',
    sealedKeys: 'the keys in this slot do not open',
    wrappedKey: 'a wrapped key is not readable',
    unfinishedChange: 'the keys of an unfinished change do not open',
  },
  /** {why} is one of the next five. */
  damaged:
    'The key file keys.json cannot be read: {why}. The register itself is not affected. Put back keys.json from your last backup.',
  damagedBy: {
    noFile: 'it is no file',
    tooLarge: 'it is far too large',
    cut: 'it is not whole',
    /** {part} is a name in the file, such as "slots.0.kdf". */
    part: '{part} is not as expected',
    whole: 'the whole file is not as expected',
  },
  missing:
    'There is no key file keys.json in this folder. Choose the register’s own folder, or put back keys.json from a backup.',
  newer: 'This register was made by a newer Docket. Nothing was changed. Install the newer Docket to open it.',
  noSuchKey: 'There is no such key in this register any more. Nothing was changed.',
  lastPassphrase: 'This is the only passphrase that opens the register. Add another person first. Nothing was changed.',
  changing: 'The last change of keys was interrupted. Unlock the register again to finish it. Nothing was changed.',
} as const;

/** What the disk, the folder or the clock of this computer does to a register. */
export const disk = {
  ballastMissing:
    'The disk is full or nearly so, and the 32 MB that Docket keeps aside for that are in use. They are taken back once there is room. Free some space.',
  noFile: 'There is no file there, but a pipe, a socket or a device.',
  refused:
    'The disk refused to take this. Nothing was changed. Look whether the disk is connected and not write-protected, and try again.',
  damaged: {
    register:
      'A part of register.db is damaged, and this lies in it. Nothing was changed, and what is not damaged still opens. Check the register: it names what is damaged and brings it back.',
    ledger:
      'The ledger that counts are made from is damaged. No case is touched by that. An officer rebuilds it from the register by unlocking it.',
  },
  notWhereOpened: {
    register: 'The register is not where it was opened.',
    vault: 'The vault is not where it was opened.',
    ledger: 'The ledger is not where it was opened.',
  },
  /** The same, with what to do. */
  moved: {
    register:
      'The register’s folder is not where it was opened: it was moved or renamed, or its disk is gone. Nothing was changed, and what was saved is in that folder. Lock Docket, open the folder where it is now, and try again.',
    vault:
      'The folder vault in this register is another one than when it was opened: it was moved or exchanged. Nothing was changed. Put the folder that holds your documents back under that name, lock Docket, unlock it, and try again.',
    ledger:
      'The figures were made anew since you unlocked, as when somebody was removed or a backup restored. These are not current any more, and nothing was written. Lock Docket and unlock it again.',
  },
  link: 'The folder {folder} of this register is a link to another place. Docket would write and delete there, so the register stays shut and nothing was touched. Remove the link, put the real folder back under that name if you moved it, and try again. Without it, restore a backup into a new folder.',
  /** {folders} are names with commas between them. */
  links:
    'These folders of this register are links to other places: {folders}. Docket would write and delete there, so the register stays shut and nothing was touched. Remove the links, put the real folders back under those names if you moved them, and try again. Without them, restore a backup into a new folder.',
  linksAndMore:
    'These folders of this register are links to other places: {folders} and {more} more. Docket would write and delete there, so the register stays shut and nothing was touched. Remove the links, put the real folders back under those names if you moved them, and try again. Without them, restore a backup into a new folder.',
  /** {service} is a name, such as "Dropbox". */
  syncFolder:
    'This register lies in a {service} folder. That service copies files while they are written and can leave a register that does not open. Move the folder to a disk of this computer, and let {service} have the backups instead.',
  networkShare:
    'This folder lies on a network share, where two computers can write to a register at once and damage it. Keep the register on a disk of this computer, and the backups on the share.',
  /** {span} is one of the four below. */
  clockSet:
    'The clock of this computer was set {direction, select, forward {forward} other {back}} by {span} while the register was open. Limits and times are counted from it: set it right, and look at what was entered since.',
  clockBehind:
    'The clock of this computer is {span} behind the time at which something was last written in this register, or it was last open here. Limits are counted from the clock: set it right, or look at what was entered while it was ahead.',
  /** {count} is {n} as it is written. */
  span: {
    days: '{n, plural, one {{count} day} other {{count} days}}',
    hours: '{n, plural, one {{count} hour} other {{count} hours}}',
    minutes: '{n, plural, one {{count} minute} other {{count} minutes}}',
    seconds: '{n, plural, one {{count} second} other {{count} seconds}}',
  },
} as const;
