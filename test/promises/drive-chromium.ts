import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { windowFlags } from '../../main/hosts/loopback/open-window.ts';

/** Docket's window in a real Chromium, opened as the host opens it, and driven through its debugger. */
export type DrivenWindow = {
  /** Runs an expression in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Waits until an expression is true in the page. Throws after a minute. */
  readonly until: (expression: string) => Promise<void>;
  readonly unlock: (passphrase: string) => Promise<void>;
  /** Ends every process of it at once. */
  readonly kill: () => Promise<void>;
};

const needed = [
  '--no-sandbox',
  '--headless=new',
  '--remote-debugging-port=0',
  '--disable-gpu',
  '--disable-dev-shm-usage',
];
const patience = 60_000;

/** Opens `address` with `profile` as its profile folder. `home` is where Chromium would otherwise write. */
export async function driveChromium(
  chromium: string,
  { address, profile, home }: { readonly address: string; readonly profile: string; readonly home: string },
): Promise<DrivenWindow> {
  const child = spawn(chromium, [...windowFlags, ...needed, `--user-data-dir=${profile}`, `--app=${address}`], {
    detached: true,
    env: { PATH: process.env['PATH'], HOME: home, TMPDIR: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await debuggerPort(child);
  const page = await pageOf(port);
  const socket = new WebSocket(page);
  await once(socket, 'open');
  let asked = 0;
  const evaluate = async (expression: string): Promise<unknown> => {
    asked += 1;
    const id = asked;
    const answered = new Promise<unknown>((resolve, reject) => {
      const hear = ({ data }: MessageEvent) => {
        const told = JSON.parse(String(data)) as {
          id?: number;
          result?: { result?: { value?: unknown }; exceptionDetails?: object };
        };
        if (told.id !== id) return;
        socket.removeEventListener('message', hear);
        if (told.result?.exceptionDetails === undefined) resolve(told.result?.result?.value);
        else reject(new Error(`The page threw: ${JSON.stringify(told.result.exceptionDetails).slice(0, 300)}`));
      };
      socket.addEventListener('message', hear);
    });
    socket.send(
      JSON.stringify({
        id,
        method: 'Runtime.evaluate',
        params: { expression, awaitPromise: true, returnByValue: true },
      }),
    );
    return await answered;
  };
  const until = async (expression: string): Promise<void> => {
    for (const started = Date.now(); Date.now() - started < patience; await setTimeout(200)) {
      if ((await evaluate(`Boolean(${expression})`).catch(() => false)) === true) return;
    }
    throw new Error(`The page never came to ${expression}`);
  };
  return {
    evaluate,
    until,
    unlock: async (passphrase) => {
      await until(`document.querySelector('input[type=password]')`);
      await evaluate(`(() => {
        const field = document.querySelector('input[type=password]');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(passphrase)});
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.form.requestSubmit();
      })()`);
      await until(`document.querySelector('nav[aria-label=Main]')`);
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

async function debuggerPort(child: ChildProcess): Promise<number> {
  if (child.stderr === null) throw new Error('Chromium has no standard error.');
  for await (const line of createInterface({ input: child.stderr })) {
    const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//u.exec(line)?.[1];
    if (port === undefined) continue;
    child.stderr.resume();
    return Number(port);
  }
  throw new Error('Chromium did not start.');
}

async function pageOf(port: number): Promise<string> {
  for (const started = Date.now(); Date.now() - started < patience; await setTimeout(200)) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
      type: string;
      url: string;
      webSocketDebuggerUrl: string;
    }[];
    const page = targets.find(({ type, url }) => type === 'page' && url.includes('.localhost'));
    if (page !== undefined) return page.webSocketDebuggerUrl;
  }
  throw new Error('Chromium shows no page.');
}
