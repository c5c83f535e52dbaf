export const updates = {
  showUpdate: {
    title: 'Update from a file',
    settings: 'Settings',
    thisIs: 'This is Docket {version}. It asks nobody for updates: somebody brings you two files.',
    /** `platform` is one of the platforms below. */
    thisIsFor: 'This is Docket {version} for {platform}. It asks nobody for updates: somebody brings you two files.',
    onlyOfficer: 'Only the data protection officer updates Docket.',
    notRead: 'Whether an update lies ready could not be read.',
    ready: 'Docket {version} is ready to be installed',
    readAgain:
      'It was released on {date}. The installer was read again just now and is, byte for byte, what was signed.',
    /** `backup` is the name of its folder. */
    backedUp:
      'The backup {backup} was made and verified first. The copy of the installer was read back and is, byte for byte, what was signed.',
    takeAnother: 'Take another update',
  },
  /** Inside sentences, and beside "For". */
  platforms: {
    'linux-x64': 'Linux on an Intel or AMD processor',
    'linux-arm64': 'Linux on an ARM processor',
    'win32-x64': 'Windows on an Intel or AMD processor',
    'win32-arm64': 'Windows on an ARM processor',
    'darwin-x64': 'macOS on an Intel processor',
    'darwin-arm64': 'macOS on an Apple processor',
  },
  takeUpdate: {
    drop: 'Drop the update file and the installer here',
    updateFile: '1. The update file',
    /** `ending` is the end of a file's name. */
    whatUpdateFile:
      'A small file that ends in {ending}. It is signed by Docket’s release and says which installer goes with it.',
    chooseUpdateFile: 'Choose the update file',
    chooseOtherUpdateFile: 'Choose another update file',
    noUpdateFile: 'Choose the update file that was brought to you.',
    beingRead: 'It is being read. Press again once its version stands here.',
    installer: '2. The installer',
    whatInstaller: 'The program itself, as it was released. The update file says which one it is.',
    whichInstaller: '{name}, {size}. What it is called on this computer does not matter.',
    chosen: 'Chosen: {name}, {size}',
    chooseInstaller: 'Choose the installer',
    chooseOtherInstaller: 'Choose another installer',
    noInstaller: 'Choose the installer that was brought with it.',
    getReady: '3. Back up and get it ready',
    whatGetReady:
      'The installer is compared with what was signed. Then a backup of this register is made and verified. Then the installer is copied to where you run it from. Nothing is installed yet.',
    gettingReady: 'Getting it ready',
    takingIn: 'Taking in the installer',
    stopped: 'Stopped. Nothing of the update was kept, and both files are still chosen.',
    failed: 'The update was not taken.',
    submit: 'Back up and get it ready',
    version: 'Version',
    released: 'Released',
    for: 'For',
    register: 'This register',
    /** Beside "This register", as its end. */
    keepsFormat: 'keeps its format',
    /** The same. `now` and `brings` are the numbers of two formats. */
    newerFormat:
      'is brought to a newer format when it is first unlocked ({now} to {brings}). This version then no longer opens it.',
    signature: 'Signature',
    /** Beside "Signature", as its end. */
    signatureFits: 'fits a key that this Docket trusts',
  },
  installUpdate: {
    name: 'How to install it',
    copyFirst: {
      command: 'Copy the command. It stays copied when the register is locked.',
      path: 'Copy the path. It stays copied when the register is locked.',
    },
    copy: {
      command: 'Copy the command',
      path: 'Copy the path',
    },
    lockAndClose: 'Lock the register, then close every window of Docket on this computer.',
    lock: 'Lock the register',
    /** What to do with what was copied, by system. */
    next: {
      terminal: 'Run the command in a terminal, as somebody who may install programs on this computer.',
      windows: 'Press the Windows key and R, paste the path, press Enter and follow the installer.',
      appImage: 'Copy the file at this path over the AppImage that you start Docket from.',
      dmg: 'Run the command in Terminal, and drag Docket into Applications.',
      pkg: 'Run the command in Terminal, and follow the installer.',
    },
    startAgain: 'Start Docket again and unlock the register. This page then shows the new version.',
  },
  refusals: {
    uploadGone: 'The file is no longer held. Nothing was changed. Choose it again.',
  },
  copying: 'Copying the installer and reading the copy back',
  /** Why an update was not taken. {ending} is the end of a file’s name. */
  refused: {
    empty: 'This file is empty: it did not arrive whole. Nothing was changed. Get it again from where it was released.',
    'too-large':
      'This file is larger than an update file ever is; it may be the installer. Nothing was changed. Choose the file that ends in {ending}.',
    'not-an-update':
      'This is not an update file of Docket. Nothing was changed. Choose the file that ends in {ending}.',
    signature:
      'The signature does not fit this update file: it was changed on its way, or somebody else than Docket’s release signed it. Nothing was changed. Do not run its installer. Get both files again from where they were released.',
    /** {date} is 2026-11-25. */
    'key-retired':
      'This update file was signed with a key that was retired on {date}. Nothing was changed. Do not run its installer. Get an update file that was signed since.',
    'not-understood':
      'This update file is signed, and this version of Docket does not understand what it says. Nothing was changed. Get an earlier update and install that first.',
    /** {platform} and {own} are two of the platforms. */
    platform:
      'This update is for {platform}, and this Docket runs on {own}. Nothing was changed. Get the update for {own}.',
    'same-version': 'You have version {version} already. Nothing was changed.',
    'older-version':
      'This update is version {version}, and you have {own}, which is newer. Docket never goes back: an older version may have faults that were mended since. Nothing was changed.',
    /** {least}, {brings} and {own} are numbers of formats. */
    'schema-too-old':
      'Version {version} opens registers of format {least} or newer, and this one has format {own}. Nothing was changed. Install an earlier update first: it brings the register to a newer format.',
    'schema-too-new':
      'Version {version} opens registers up to format {brings}, and this one has format {own}: it could not open it. Nothing was changed. Get a newer update.',
    'installer-empty': 'The installer is empty: it did not arrive whole. Nothing was changed. Get it again.',
    /** {installer} is the name of a file; {count} is {missing} as it is written. */
    'installer-short':
      '{missing, plural, one {This is not the whole installer: {count} byte is missing. Nothing was changed. Do not run it. Get {installer} again from where it was released.} other {This is not the whole installer: {count} bytes are missing. Nothing was changed. Do not run it. Get {installer} again from where it was released.}}',
    'installer-long':
      'This is not the installer of this update: it is larger. Nothing was changed. Do not run it. Get {installer} again from where it was released.',
    'installer-changed':
      'This is not the installer that was signed: its content is another. Nothing was changed. Do not run it. Get {installer} again from where it was released.',
    uploadChanged:
      'What was brought in was changed after it arrived, so it is not used. Nothing else was changed. Choose both files again; if it happens again, have this computer looked at.',
    'folder-not-ours':
      'Docket keeps installers in a folder named updates, in the folder .docket beside your registers. Something lies there that Docket did not put there. It was not touched, and nothing was changed. Look at it, move it away, and try again.',
    'folder-refused':
      'Docket may not write into its own folder, .docket beside your registers, so the installer was not copied. Nothing else was changed. Look whether the disk is write-protected, and try again.',
    'copy-changed':
      'The copy of the installer is not what was verified: the disk failed, or something on this computer changed it. It was removed, and nothing else was changed. Try again; if it happens again, have this computer looked at.',
  },
} as const;
