import { contextBridge, ipcRenderer } from 'electron';
import { desktopChannels as channels, withoutSandboxArgument, type Desktop } from '../main/contract/desktop.ts';

// The page that is blank while the register locks gets nothing: what was left is for the page after it.
if (location.protocol === 'docket:' && location.host === 'app') {
  // What the page before left in its name (renderer/shell/next-page.ts): this one has a process and a name of its own.
  const left: unknown = ipcRenderer.sendSync(channels.left);
  if (typeof left === 'string' && left !== '') window.name = left;

  const desktop: Desktop = {
    platform: process.platform,
    withoutSandbox: process.argv.includes(withoutSandboxArgument),
    chooseWhere: async (fileName) => (await ipcRenderer.invoke(channels.chooseWhere, fileName)) as string | undefined,
    chooseFolder: async () => (await ipcRenderer.invoke(channels.chooseFolder)) as string | undefined,
    saveFile: async (ticket, where) =>
      (await ipcRenderer.invoke(channels.saveFile, ticket, where)) as Awaited<ReturnType<Desktop['saveFile']>>,
    secretCopied: () => ipcRenderer.send(channels.secretCopied),
    remindersRefused: async () => (await ipcRenderer.invoke(channels.remindersRefused)) === true,
    onLockAsked: (listener) => heard(channels.lock, listener),
    onLettersHanded: (listener) => heard(channels.letters, listener),
  };
  contextBridge.exposeInMainWorld('desktop', desktop);

  // The native menu or a notification names a place; the window's router follows its own address.
  ipcRenderer.on(channels.go, (_event, path: unknown) => {
    if (typeof path === 'string' && /^\/[A-Za-z0-9/-]*$/u.test(path)) location.hash = path;
  });
}

function heard(channel: string, listener: () => void): () => void {
  const told = () => listener();
  ipcRenderer.on(channel, told);
  return () => void ipcRenderer.off(channel, told);
}
