/** Whether a file was saved; if not, why, in words for whoever asked. */
export type Saved = { readonly saved: true } | { readonly saved: false; readonly sentence: string };

/** What the desktop adds to the window, as `window.desktop`; in a browser there is none. No path crosses but that of a folder somebody chose. */
export type Desktop = {
  /** `linux`, `darwin` or `win32`. */
  readonly platform: string;
  /** Whether somebody started Docket with its sandbox switched off. */
  readonly withoutSandbox: boolean;
  /** Asks where a file is to go, and answers a word for that place; undefined when nothing was chosen. */
  readonly chooseWhere: (fileName: string) => Promise<string | undefined>;
  /** Asks for the folder of a register, by the system's own dialog; undefined when none was chosen. */
  readonly chooseFolder: () => Promise<string | undefined>;
  /** Writes the bytes behind a ticket to a place that was chosen. A place is good for one file. */
  readonly saveFile: (ticket: string, where: string) => Promise<Saved>;
  /** A secret lies on the clipboard: the desktop takes it off when the register locks or Docket ends. */
  readonly secretCopied: () => void;
  /** Whether this computer has refused to show a reminder since Docket was started. */
  readonly remindersRefused: () => Promise<boolean>;
  /** The menu asks the window to lock, so that what is being typed is kept first. Call what it answers to hear no more. */
  readonly onLockAsked: (listener: () => void) => () => void;
  /** A letter was handed over, or taken. Call what it answers to hear no more. */
  readonly onLettersHanded: (listener: () => void) => () => void;
};

/** The names of what the window and the desktop say to each other. */
export const desktopChannels = {
  go: 'go',
  lock: 'lock',
  letters: 'letters',
  left: 'left',
  chooseWhere: 'choose-where',
  chooseFolder: 'choose-folder',
  saveFile: 'save-file',
  secretCopied: 'secret-copied',
  remindersRefused: 'reminders-refused',
} as const;

/** How the desktop tells the window that its sandbox is off, among the arguments of the window's process. */
export const withoutSandboxArgument = '--docket-without-sandbox';
