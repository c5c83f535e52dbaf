import { EventEmitter } from 'node:events';
import type { App, BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron';
import { expect, test } from 'vitest';
import { guardPages, loadPage, openWindow } from '../../../main/hosts/electron/window.ts';

const closed = { name: 'closed' } as unknown as Session; // only compared

class FakeContents extends EventEmitter {
  readonly session: Session;
  opens: (() => { action: string }) | undefined;
  closedIt = false;
  readonly went: string[] = [];
  readonly kind: string;
  constructor(session: Session = closed, kind = 'window') {
    super();
    this.session = session;
    this.kind = kind;
  }
  readonly getType = () => this.kind;
  readonly isDestroyed = () => false;
  readonly setWindowOpenHandler = (handler: () => { action: string }) => (this.opens = handler);
  readonly close = () => (this.closedIt = true);
  readonly loadURL = async (address: string) => void this.went.push(address);
  readonly goes = (event: string, url: string, isMainFrame = true): boolean => {
    let goes = true;
    this.emit(event, { url, isMainFrame, preventDefault: () => (goes = false) });
    return goes;
  };
}

function guarded(contents = new FakeContents()): FakeContents {
  const app = new EventEmitter();
  guardPages(app as unknown as Pick<App, 'on'>, () => closed);
  app.emit('web-contents-created', {}, contents);
  return contents;
}

const elsewhere = [
  '/-/rpc/session/showStatus',
  `/-/files/${'a'.repeat(64)}`,
  '/assets/index.js',
  '/?x=1',
  'docket://blank/',
  'docket://licences/',
  'https://example.org/',
  'file:///etc/passwd',
  'data:text/html,x',
  'javascript:1',
];

test.each(elsewhere)('the window does not go to %s, whoever leads it there', (to) => {
  const contents = guarded();
  const url = URL.parse(to, 'docket://app/')?.href ?? to;
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate'])
    expect(contents.goes(event, url)).toBe(false);
});

test('the window goes to its own page at any place, and a frame in it nowhere', () => {
  const contents = guarded();
  expect(contents.goes('will-navigate', 'docket://app/#/requests')).toBe(true);
  expect(contents.goes('will-frame-navigate', 'docket://app/#/requests')).toBe(true);
  expect(contents.goes('will-frame-navigate', 'docket://app/', false)).toBe(false);
  expect(contents.opens?.()).toEqual({ action: 'deny' });
  expect(contents.goes('will-attach-webview', '')).toBe(false);
});

test('a window that came to about:blank, which Chromium asks nobody about, comes back', () => {
  const contents = guarded();
  contents.emit('did-navigate', {}, 'about:blank');
  contents.emit('did-navigate', {}, 'docket://app/');
  expect(contents.went).toEqual(['docket://app/']);
});

test('a page outside the closed session is closed at once', () => {
  expect(guarded().closedIt).toBe(false);
  expect(guarded(new FakeContents({} as Session)).closedIt).toBe(true);
  expect(guarded(new FakeContents({} as Session, 'remote')).closedIt).toBe(false);
});

class FakeWindow extends EventEmitter {
  static last: FakeWindow | undefined;
  readonly webContents = new EventEmitter();
  readonly log: string[] = [];
  destroyed = false;
  readonly options: BrowserWindowConstructorOptions;
  load: () => Promise<void> = async () => {};
  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    FakeWindow.last = this;
  }
  readonly isDestroyed = () => this.destroyed;
  readonly show = () => void this.log.push('show');
  readonly maximize = () => void this.log.push('maximize');
  readonly loadURL = async () => await this.load();
}

function opened(place = { width: 1440, height: 900, maximized: false }, withoutSandbox = false): FakeWindow {
  openWindow(FakeWindow as unknown as new (options: BrowserWindowConstructorOptions) => BrowserWindow, {
    session: closed,
    bundle: '/app/out/main',
    packaged: true,
    place,
    background: '#13181B',
    icon: '/app/out/renderer/icon.png',
    withoutSandbox,
  });
  return FakeWindow.last!; // made one line above
}

test('the window is there before anything is loaded, confined, with its colour, icon and place', () => {
  const { options, log } = opened({ width: 1000, height: 700, maximized: false });
  expect(log).toEqual([]);
  expect(options).toMatchObject({
    show: false,
    width: 1000,
    height: 700,
    backgroundColor: '#13181B',
    icon: '/app/out/renderer/icon.png',
    webPreferences: {
      session: closed,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: false,
      additionalArguments: [],
    },
  });
});

test('the window is shown once it is drawn, as large as it was, and also when it could not be drawn', () => {
  const drawn = opened({ width: 1440, height: 900, maximized: true });
  drawn.emit('ready-to-show');
  expect(drawn.log).toEqual(['maximize', 'show']);
  const failed = opened();
  failed.webContents.emit('did-fail-load');
  failed.emit('ready-to-show');
  expect(failed.log).toEqual(['show']);
});

test('a window that is closed while it loads is no failure; one that cannot load is told', async () => {
  const window = opened();
  const told: unknown[] = [];
  window.load = async () => await Promise.reject(new Error('ERR_FAILED'));
  await loadPage(window as unknown as BrowserWindow, (error) => told.push(error));
  expect(told).toHaveLength(1);
  window.load = async () => {
    window.destroyed = true;
    await Promise.reject(new Error('ERR_ABORTED'));
  };
  await loadPage(window as unknown as BrowserWindow, (error) => told.push(error));
  expect(told).toHaveLength(1);
});

test('the window’s page is told that its sandbox is off', () => {
  expect(opened(undefined, true).options.webPreferences?.additionalArguments).toEqual(['--docket-without-sandbox']);
});
