import type * as electronModule from 'electron';

type Electron = typeof electronModule;

// Each of these runs in the main process by its text alone, given to `main` of a started Docket. What they keep for later
// lies on the global object.
type Kept = {
  boxes?: string[];
  asked?: { readonly answer: (path: string | null) => void; readonly suggested: string };
};

/** Answers the save dialog, from now on, with a path; with null it is cancelled. */
export function chooseWhere({ dialog }: Electron, path: string | null): void {
  dialog.showSaveDialog = async () => ({ canceled: path === null, filePath: path ?? '' });
}

/** Answers the dialog for a folder, from now on, with a path; with null it is cancelled. */
export function chooseFolder({ dialog }: Electron, path: string | null): void {
  dialog.showOpenDialog = async () => ({ canceled: path === null, filePaths: path === null ? [] : [path] });
}

/** Lets the next save dialog stand open until `answerDialog`. */
export function holdDialog({ dialog }: Electron): void {
  const kept = globalThis as Kept;
  delete kept.asked;
  dialog.showSaveDialog = async (...told: readonly unknown[]) => {
    const options = told.at(-1) as { readonly defaultPath?: string };
    return await new Promise((resolve) => {
      kept.asked = {
        suggested: options.defaultPath ?? '',
        answer: (path) => resolve({ canceled: path === null, filePath: path ?? '' }),
      };
    });
  };
}

/** Where the dialog that stands open suggests to save; null while none does. */
export function suggestedPlace(): string | null {
  return (globalThis as Kept).asked?.suggested ?? null;
}

export function answerDialog(_electron: Electron, path: string | null): void {
  const kept = globalThis as Kept;
  kept.asked?.answer(path);
  delete kept.asked;
}

/** Answers every message box, from now on, with the button of that number, and keeps what it said. */
export function answerBoxes({ dialog }: Electron, button: number): void {
  const kept = globalThis as Kept;
  const boxes = (kept.boxes = []) as string[];
  dialog.showMessageBox = async (...told: readonly unknown[]) => {
    const { message, detail } = told.at(-1) as { readonly message: string; readonly detail?: string };
    boxes.push(`${message} ${detail ?? ''}`.trim());
    return { response: button, checkboxChecked: false };
  };
}

/** What the message boxes have said since `answerBoxes`. */
export function boxesSaid(): readonly string[] {
  return (globalThis as Kept).boxes ?? [];
}

/** Clicks an item of the menu by its label, wherever in the menu it is. */
export function clickMenu({ Menu }: Electron, label: string): void {
  const below = (items: readonly electronModule.MenuItem[]): readonly electronModule.MenuItem[] =>
    items.flatMap((item) => [item, ...below(item.submenu?.items ?? [])]);
  const found = below(Menu.getApplicationMenu()?.items ?? []).find((item) => item.label === label);
  if (found === undefined) throw new Error(`The menu has no ${label}.`);
  found.click();
}

/** Says what the machine says when it sleeps, shuts down or is left. */
export function sayOfPower({ powerMonitor }: Electron, event: string): void {
  powerMonitor.emit(event, { preventDefault: () => {} });
}

/** What the window is to whoever looks at it from outside: its process, its title, and every address it could go to. */
export function windowSeen({ BrowserWindow }: Electron): {
  readonly process: number;
  readonly title: string;
  readonly addresses: readonly string[];
} {
  const window = BrowserWindow.getAllWindows()[0];
  if (window === undefined) return { process: 0, title: '', addresses: [] };
  const { webContents } = window;
  return {
    process: webContents.getOSProcessId(),
    title: window.getTitle(),
    addresses: [webContents.getURL(), ...webContents.navigationHistory.getAllEntries().map(({ url }) => url)],
  };
}

/** Runs an expression in the page. */
export async function inPage({ BrowserWindow }: Electron, code: string): Promise<unknown> {
  return await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code);
}
