import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type * as electronModule from 'electron';
import { openDisplay } from './display.ts';
import { heardFrom } from './hear.ts';
import type { LaidOutElectron } from './lay-out-electron.ts';
import { processesOf, type AppProcess } from './processes.ts';
import type { RunInMain } from './run-in-main.ts';
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
  readonly main: RunInMain;
  /** Waits until the window shows an element that matches the selector and has the text in it. */
  readonly waitFor: (selector: string, text?: string) => Promise<Point>;
  readonly click: (selector: string, text?: string) => Promise<void>;
  /** Puts words into the field that has the focus, as an input method does, and waits until they stand there. */
  readonly type: (words: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
};

/** How long a test waits for what it has asked of the window, in milliseconds. */
const patience = 90_000;

/**
 * Starts Docket without a debugger; given to the specs as `startDriven` with Electron filled in. It has a screen of its
 * own, where no other window takes the focus from the field that a test types into.
 */
export async function startDriven(electron: LaidOutElectron, settings: DesktopSettings = {}): Promise<Driven> {
  const display = await openDisplay();
  const folders = settings.folders ?? (await newFolders(settings));
  const env = { ...environment(folders, display.name, settings), DOCKET_DRIVEN: '1' };
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
    const until = Date.now() + patience;
    for (;;) {
      if (Date.now() > until) throw new Error(`The window shows no ${selector} with ‘${text}’ in it.`);
      // A page whose process ends meanwhile never answers.
      const asked = main(placeInWindow, { selector, text, find: String(placeOf) });
      const place = await Promise.race([asked, setTimeout(2_000, null)]);
      if (place !== null) return place;
      await setTimeout(100);
    }
  };
  let lastLabel: string | undefined;
  const lettersIn = async () => await main(askWindow, { what: String(lettersOf), about: [] });
  return {
    ...folders,
    pid,
    ended,
    stderr,
    processes: () => processesOf(pid),
    main,
    waitFor,
    click: async (selector, text = '') => {
      const until = Date.now() + patience;
      // A field that has the focus already would seem to be clicked before it is, and lose the focus to the click.
      lastLabel = selector === 'label' ? text : undefined;
      if (selector === 'label') await main(askWindow, { what: String(letGo), about: [] });
      for (let tries = 0; ; tries += 1) {
        if (tries % 20 === 0) await main(clickAt, await waitFor(selector, text));
        // What is no field may lock, and a page that is replaced never answers.
        if (selector !== 'label') return;
        if ((await main(askWindow, { what: String(isThere), about: [selector, text] })) === true) return;
        if (Date.now() > until) throw new Error(`A click on ‘${text}’ does not lead to its field.`);
        await setTimeout(100);
      }
    },
    type: async (words) => {
      const until = Date.now() + patience;
      const before = Number(await lettersIn());
      // A window that has only just been shown can lose the first words. Whoever types sees that, and types them again.
      for (let tries = 0; (await lettersIn()) !== before + words.length; tries += 1) {
        if (Date.now() > until)
          throw new Error(
            `The words that a test has typed do not stand in the field: ${String(await lettersIn())} letters, not ${before + words.length}, in ‘${String(await main(askWindow, { what: String(fieldWithFocus), about: [] }))}’.`,
          );
        const letters = await lettersIn();
        // A window that has only just been shown can lose the focus too; whoever sees that clicks into the field again.
        if (tries % 20 === 10 && letters === 0 && lastLabel !== undefined)
          await main(clickAt, await waitFor('label', lastLabel));
        if (tries % 20 === 0 && letters === before) await main(insertText, words);
        await setTimeout(100);
      }
    },
    press: async (key) => await main(pressKey, key),
    [Symbol.asyncDispose]: async () => {
      await Promise.race([main(({ app }) => app.quit(), undefined).catch(() => {}), ended]);
      await Promise.race([ended, setTimeout(20_000).then(() => child.kill('SIGKILL'))]);
      await ended;
      await display[Symbol.asyncDispose]();
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

async function askWindow(
  { BrowserWindow }: Electron,
  { what, about }: { what: string; about: readonly string[] },
): Promise<unknown> {
  const code = `(${what})(...${JSON.stringify(about)})`;
  return await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code);
}

/** Whether a click on a label has led to its field; a label of something else is not clicked a second time. */
function isThere(selector: string, text: string): boolean {
  const clicked = [...document.querySelectorAll(selector)].find(
    (element) => element.getClientRects().length > 0 && element.textContent.includes(text),
  );
  const field = clicked instanceof HTMLLabelElement ? clicked.control : null;
  const typedInto =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && ['text', 'password', 'email', 'search'].includes(field.type));
  return !typedInto || field === document.activeElement;
}

/** Takes the focus out of every field. */
function letGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** What the field with the focus is called. */
function fieldWithFocus(): string {
  const field = document.activeElement;
  return field instanceof HTMLInputElement ? (field.labels?.[0]?.textContent ?? field.name) : String(field?.tagName);
}

/** How many letters the field with the focus holds: their number, so that no word is told a second time. */
function lettersOf(): number {
  const field = document.activeElement;
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value.length : 0;
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
