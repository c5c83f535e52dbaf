import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type * as electronModule from 'electron';
import { heardFrom } from './hear.ts';
import type { LaidOutElectron } from './lay-out-electron.ts';
import { processesOf, type AppProcess } from './processes.ts';
import { endOf, environment, newFolders, type DesktopSettings, type Ended, type Folders } from './start-desktop.ts';

type Electron = typeof electronModule;
type Point = electronModule.Point;
type Answer = { readonly id: number; readonly result?: unknown; readonly failed?: string };

/**
 * Docket in Electron without a debugger, which would hold on to what it has seen. Clicks and words go through Electron's
 * own input events; the main process holds the words that a test has typed.
 */
export type Driven = Folders & {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  readonly stderr: () => string;
  readonly processes: () => readonly AppProcess[];
  /** Runs a function in the main process: its text is sent there, so it must not name anything outside itself. */
  readonly main: <Result, Argument>(
    work: (electron: Electron, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ) => Promise<Result>;
  /** Waits until the window shows an element that matches the selector and has the text in it. */
  readonly waitFor: (selector: string, text?: string) => Promise<Point>;
  readonly click: (selector: string, text?: string) => Promise<void>;
  /** Types into the field that has the focus, as an input method does. */
  readonly type: (words: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
};

/** Starts Docket without a debugger; given to the specs as `startDriven` with Electron and the display filled in. */
export async function startDriven(
  electron: LaidOutElectron,
  display: string,
  settings: DesktopSettings = {},
): Promise<Driven> {
  const folders = settings.folders ?? (await newFolders(settings));
  const env = { ...environment(folders, display, settings), DOCKET_DRIVEN: '1' };
  const child = spawn(electron.start, ['--disable-gpu', ...(settings.args ?? [])], { env, cwd: folders.folder });
  const ended = endOf(child);
  const stderr = heardFrom(child);
  const pid = child.pid ?? 0;
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, result, failed } = JSON.parse(line) as Answer;
    if (failed === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(failed));
    waiting.delete(id);
  });
  void ended.then(() => waiting.forEach(({ reject }) => reject(new Error(`Docket has ended. ${stderr()}`))));

  const main: Driven['main'] = async (work, argument) => {
    const id = (asked += 1);
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    child.stdin.write(`${JSON.stringify({ id, work: String(work), argument })}\n`);
    return (await answer.promise) as Awaited<ReturnType<typeof work>>; // what `work` gave, through JSON
  };
  let asked = 0;

  const waitFor: Driven['waitFor'] = async (selector, text = '') => {
    for (;;) {
      // A page whose process ends meanwhile never answers.
      const asked = main(placeInWindow, { selector, text, find: String(placeOf) });
      const place = await Promise.race([asked, setTimeout(2_000, null)]);
      if (place !== null) return place;
      await setTimeout(100);
    }
  };
  return {
    ...folders,
    pid,
    ended,
    stderr,
    processes: () => processesOf(pid),
    main,
    waitFor,
    click: async (selector, text) => await main(clickAt, await waitFor(selector, text)),
    type: async (words) => await main(insertText, words),
    press: async (key) => await main(pressKey, key),
    [Symbol.asyncDispose]: async () => {
      await Promise.race([main(({ app }) => app.quit(), undefined).catch(() => {}), ended]);
      await Promise.race([ended, setTimeout(20_000).then(() => child.kill('SIGKILL'))]);
      await ended;
      if (settings.folders === undefined) await folders[Symbol.asyncDispose]();
    },
  };
}

// What follows runs in the main process, by its text alone.

async function placeInWindow(
  { BrowserWindow }: Electron,
  { find, selector, text }: { find: string; selector: string; text: string },
): Promise<Point | null> {
  const contents = BrowserWindow.getAllWindows()[0]?.webContents;
  if (contents === undefined || contents.isLoading() || contents.isCrashed()) return null;
  const code = `(${find})(${JSON.stringify(selector)}, ${JSON.stringify(text)})`;
  return (await contents.executeJavaScript(code)) as Point | null;
}

function placeOf(selector: string, text: string): Point | null {
  const found = [...document.querySelectorAll(selector)].find(
    (element) => element.getClientRects().length > 0 && element.textContent.includes(text),
  );
  if (found === undefined) return null;
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

function clickAt({ BrowserWindow }: Electron, { x, y }: Point): void {
  const contents = BrowserWindow.getAllWindows()[0]?.webContents;
  contents?.focus();
  for (const type of ['mouseDown', 'mouseUp'] as const)
    contents?.sendInputEvent({ type, x, y, button: 'left', clickCount: 1 });
}

async function insertText({ BrowserWindow }: Electron, words: string): Promise<void> {
  await BrowserWindow.getAllWindows()[0]?.webContents.insertText(words);
}

function pressKey({ BrowserWindow }: Electron, keyCode: string): void {
  const contents = BrowserWindow.getAllWindows()[0]?.webContents;
  for (const type of ['keyDown', 'char', 'keyUp'] as const) contents?.sendInputEvent({ type, keyCode });
}
