import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';
import type { Words } from '../../words/words.ts';

type System = {
  readonly dialog: Pick<Dialog, 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'>;
  /** The window that a dialog belongs to: it lies in front of it and is closed with it. */
  readonly window: () => BrowserWindow | undefined;
};

/** How long the last words of a Docket that could not close its register stand there, in milliseconds. */
const lastWords = 15_000;

/** What Docket asks and says by the system's own dialogs, where its window cannot. */
export function openDialogs(words: () => Words, { dialog, window }: System) {
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
        title: words()('desktop.save.title'),
        defaultPath: suggested,
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? undefined : filePath;
    },

    /** Asks for the folder of a register, looking first where registers are kept; undefined when none was chosen. */
    askFolder: async (first: string): Promise<string | undefined> => {
      const parent = window();
      if (parent === undefined) return undefined;
      const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
        title: words()('session.chooseRegister.folder'),
        defaultPath: first,
        properties: ['openDirectory', 'treatPackageAsDirectory'],
      });
      return canceled ? undefined : filePaths[0];
    },

    /** The window ended twice within a minute: whether to open it once more. */
    askAgain: async (): Promise<boolean> => {
      const t = words();
      const chosen = await say({
        type: 'error',
        message: t('desktop.endedTwice.message'),
        detail: t('desktop.endedTwice.detail'),
        buttons: [t('desktop.endedTwice.again'), t('desktop.endedTwice.leave')],
        defaultId: 0,
        cancelId: 0,
      });
      return chosen === 0;
    },

    /** The window is closed over a report that was not sent: whether to let it go. */
    askUnsent: async (): Promise<boolean> => {
      const t = words();
      const chosen = await say({
        type: 'question',
        message: t('desktop.unsent.message'),
        detail: t('desktop.unsent.detail'),
        buttons: [t('desktop.unsent.keepWriting'), t('desktop.unsent.close')],
        defaultId: 0,
        cancelId: 0,
      });
      return chosen === 1;
    },

    /** The page did not load: nothing in the window can say so. */
    sayNotLoaded: async (): Promise<void> => {
      const t = words();
      await say({ type: 'error', message: t('desktop.notDrawn.message'), detail: t('desktop.notDrawn.detail') });
    },

    /** A disk did not answer: Docket ends without it. Not waited for longer than somebody needs to read it. */
    sayLate: async (): Promise<void> => {
      process.stderr.write('Docket ended before the register was closed: the disk did not answer.\n');
      const t = words();
      const told = say({ type: 'warning', message: t('desktop.late.message'), detail: t('desktop.late.detail') });
      await Promise.race([told, pause(lastWords, undefined, { ref: false })]);
    },
  };
}

export type Dialogs = ReturnType<typeof openDialogs>;
