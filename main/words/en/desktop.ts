/** What the desktop says around the window: its menu, its dialogs, reminders, and the page of who came too early. */
export const desktop = {
  /** Menus. An ampersand stands before the letter that opens a menu together with Alt, another one in each. */
  menu: {
    about: 'About Docket',
    register: '&Register',
    view: '&View',
    window: '&Window',
    help: '&Help',
    lock: 'Lock',
    openFolder: 'Open the register’s folder',
    copyDiagnostics: 'Copy diagnostics',
    edit: {
      title: 'Edit',
      undo: 'Undo',
      redo: 'Redo',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      pasteAndMatchStyle: 'Paste and Match Style',
      delete: 'Delete',
      selectAll: 'Select All',
      substitutions: 'Substitutions',
      showSubstitutions: 'Show Substitutions',
      toggleSmartQuotes: 'Smart Quotes',
      toggleSmartDashes: 'Smart Dashes',
      toggleTextReplacement: 'Text Replacement',
      speech: 'Speech',
      startSpeaking: 'Start Speaking',
      stopSpeaking: 'Stop Speaking',
    },
    zoom: { reset: 'Actual Size', in: 'Zoom In', out: 'Zoom Out' },
    fullScreen: 'Toggle Full Screen',
    minimize: 'Minimize',
    /** Ends Docket, as each system calls it. */
    quit: { mac: 'Quit Docket', windows: 'Exit', other: 'Quit' },
    /** The menus of macOS, as the system calls what is in them. */
    mac: {
      close: 'Close Window',
      hide: 'Hide Docket',
      hideOthers: 'Hide Others',
      services: 'Services',
      showAll: 'Show All',
      window: 'Window',
      zoom: 'Zoom',
      front: 'Bring All to Front',
    },
  },
  about: {
    what: 'A register of data-protection requests, breaches and their deadlines, on this computer alone.',
    licence: 'Free software under the Apache License 2.0.',
    versions: 'Electron {electron}, Chromium {chrome}, Node {node}.',
    close: 'Close',
    licences: 'Licences',
  },
  licences: {
    title: 'Licences',
    own: 'Apache License, Version 2.0: {address}',
    inItsText: 'licence in its text',
    around:
      'Electron and Chromium bring their own: LICENSE.electron.txt and LICENSES.chromium.html lie in the folder of the program.',
  },
  folder: {
    notOpened: 'The register’s folder was not opened.',
    none: 'There is no register here yet.',
    refused: 'Docket could not open it: the folder is not there, or this computer has nothing to show folders with.',
  },
  diagnostics: {
    copied: 'The diagnostics are on the clipboard.',
    what: 'They name versions and states, and no person, case or folder.',
  },
  save: {
    title: 'Save a copy',
    gone: 'The file is no longer ready to be saved. Nothing was saved. Ask for it again.',
    unforeseen: 'Something failed that nobody foresaw. Nothing was saved. Ask for the file again.',
    inRegister:
      'That is inside a register’s own folder, where only Docket writes. Nothing was saved. Choose another place.',
    notAFile: 'Something that is not a file has that name. Nothing was saved. Choose another name.',
    notWritable:
      'A file with that name may not be written over. It is as it was, and nothing was saved. Choose another name.',
    locked: 'The register was locked, so the file was not saved. Nothing of it was left.',
    halfRead: 'The file could not be read whole, so it was not saved. Nothing of it was left. Try again.',
    /** `why` is one of the next. */
    refused: 'The file was not saved, and nothing of it was left. {why}',
    why: {
      diskFull: 'The disk is full. Free some space, or choose another place.',
      shareFull: 'Your share of that disk is full. Free some space, or choose another place.',
      tooLarge: 'That disk takes no file of this size. Choose another place.',
      readOnly: 'That place can only be read. Choose another place.',
      notAllowed: 'You may not write there. Choose another place.',
      inUse: 'Another program has the file open. Close it there, or choose another name.',
      folderGone: 'The folder is no longer there. Choose another place.',
      folderOfThatName: 'A folder has that name. Choose another name.',
      nameTooLong: 'The name is too long for that disk. Choose a shorter one.',
      nameNotTaken: 'That disk does not take this name. Choose another name.',
      other: 'The disk did not take it. Try again, or choose another place.',
    },
  },
  endedTwice: {
    message: 'Docket’s window ended twice within a minute.',
    detail:
      'The register is locked and what was saved is safe. What you typed in the last seconds may be lost. If it ends again, leave Docket and start it anew.',
    again: 'Open the window again',
    leave: 'Leave Docket',
  },
  unsent: {
    message: 'Close without sending?',
    detail: 'What you typed is not kept. The data protection officer will not see it.',
    keepWriting: 'Keep writing',
    close: 'Close without sending',
  },
  notDrawn: {
    message: 'Docket’s window could not be drawn.',
    detail: 'No register was opened or changed. Start Docket again. If it stays like this, install it anew.',
  },
  late: {
    message: 'Docket ends before the register is closed.',
    detail:
      'The disk did not answer for ten seconds. What was saved is safe. Look whether the disk is connected before you open the register again.',
  },
  /** In the window, where its page should be. */
  notAnswered: 'Docket met an error it did not foresee.',
  reminders: {
    locked: 'Docket is locked',
    mayEnd: '{n, plural, one {1 limit may end today.} other {{limits} limits may end today.}}',
    many: '{n, plural, one {{limits} new reminder.} other {{limits} new reminders.}} Every limit that runs stands on Today.',
  },
  cannotStart: {
    /** `why` is one of the next. */
    sentence: 'Docket did not start. {why}',
    unforeseen:
      'Something failed that nobody foresaw. No register was opened or changed. Start Docket again; if it stays like this, install it anew.',
    demoNotMade:
      'The demo could not be made. No register of yours was touched. Set DOCKET_DEMO to a new folder on a disk with room.',
    demoFolderTaken:
      'The folder for the demo holds something that Docket did not put there. Nothing in it was touched. Set DOCKET_DEMO to a new or empty folder.',
  },
  /** Pages of the browser that come before the window. */
  door: {
    opening: 'Opening Docket…',
    refused:
      'This address was used already or is not complete. Your register is still locked and safe. Stop Docket where you started it, start it again and use the new address.',
    noKey:
      'This window has no key to Docket. Your register is safe. Use the address that Docket printed when it was started, once, or start Docket again.',
  },
} as const;
