import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { desktopChannels as channels } from '../../contract/desktop.ts';
import type { Copies } from './save-copies.ts';
import { isPage } from './scheme.ts';

type Desk = Pick<Copies, 'chooseWhere' | 'saveFile'> & {
  readonly chooseFolder: () => Promise<string | undefined>;
  readonly takeLeft: () => string;
  readonly secretCopied: () => Promise<void>;
  readonly remindersRefused: () => boolean;
};

/** Answers what the window asks of the desktop: the window's own page, and nobody else's. */
export function answerWindow(
  ipc: Pick<IpcMain, 'on' | 'handle'>,
  contents: () => WebContents | undefined,
  { chooseWhere, chooseFolder, saveFile, takeLeft, secretCopied, remindersRefused }: Desk,
): void {
  const asks = ({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean =>
    sender === contents() && senderFrame !== null && senderFrame.parent === null && isPage(senderFrame.url);

  const answer = <T>(channel: string, work: (...asked: readonly unknown[]) => T | Promise<T>): void =>
    ipc.handle(channel, async (event, ...asked: readonly unknown[]) =>
      asks(event) ? await work(...asked) : undefined,
    );

  answer(channels.chooseWhere, async (fileName) =>
    typeof fileName === 'string' ? await chooseWhere(fileName) : undefined,
  );
  answer(channels.chooseFolder, chooseFolder);
  answer(channels.saveFile, async (ticket, where) =>
    typeof ticket === 'string' && typeof where === 'string' ? await saveFile(ticket, where) : undefined,
  );
  answer(channels.remindersRefused, remindersRefused);
  ipc.on(channels.left, (event) => {
    // Asked while the page loads, when its frame may not have its address yet: only the window's own contents have one.
    event.returnValue = event.sender === contents() ? takeLeft() : '';
  });
  ipc.on(channels.secretCopied, (event) => {
    if (asks(event)) void secretCopied();
  });
}
