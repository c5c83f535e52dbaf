import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';

type System = {
  readonly dialog: Pick<Dialog, 'showMessageBox' | 'showSaveDialog'>;
  /** The window that a dialog belongs to: it lies in front of it and is closed with it. */
  readonly window: () => BrowserWindow | undefined;
};

/** How long the last words of a Docket that could not close its register stand there, in milliseconds. */
const lastWords = 15_000;

/** What Docket asks and says by the system's own dialogs, where its window cannot. */
export function openDialogs({ dialog, window }: System) {
  const say = async (options: MessageBoxOptions): Promise<number> => {
    const parent = window();
    const told = { title: 'Docket', noLink: true, ...options };
    const { response } = await (parent === undefined
      ? dialog.showMessageBox(told)
      : dialog.showMessageBox(parent, told));
    return response;
  };
  return {
    say,

    /** Asks where a file is to go; undefined when nothing was chosen. */
    askWhere: async (suggested: string): Promise<string | undefined> => {
      const parent = window();
      if (parent === undefined) return undefined;
      const { canceled, filePath } = await dialog.showSaveDialog(parent, {
        title: 'Save a copy',
        defaultPath: suggested,
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? undefined : filePath;
    },

    /** The window ended twice within a minute: whether to open it once more. */
    askAgain: async (): Promise<boolean> =>
      (await say({
        type: 'error',
        message: 'Docket’s window ended twice within a minute.',
        detail:
          'The register is locked and what was saved is safe. What you typed in the last seconds may be lost. If it ends again, leave Docket and start it anew.',
        buttons: ['Open the window again', 'Leave Docket'],
        defaultId: 0,
        cancelId: 0,
      })) === 0,

    /** The window is closed over a report that was not sent: whether to let it go. */
    askUnsent: async (): Promise<boolean> =>
      (await say({
        type: 'question',
        message: 'Close without sending?',
        detail: 'What you typed is not kept. The data protection officer will not see it.',
        buttons: ['Keep writing', 'Close without sending'],
        defaultId: 0,
        cancelId: 0,
      })) === 1,

    /** The page did not load: nothing in the window can say so. */
    sayNotLoaded: async (): Promise<void> =>
      void (await say({
        type: 'error',
        message: 'Docket’s window could not be drawn.',
        detail: 'No register was opened or changed. Start Docket again. If it stays like this, install it anew.',
      })),

    /** A disk did not answer: Docket ends without it. Not waited for longer than somebody needs to read it. */
    sayLate: async (): Promise<void> => {
      process.stderr.write('Docket ended before the register was closed: the disk did not answer.\n');
      const told = say({
        type: 'warning',
        message: 'Docket ends before the register is closed.',
        detail:
          'The disk did not answer for ten seconds. What was saved is safe. Look whether the disk is connected before you open the register again.',
      });
      await Promise.race([told, pause(lastWords, undefined, { ref: false })]);
    },
  };
}

export type Dialogs = ReturnType<typeof openDialogs>;
