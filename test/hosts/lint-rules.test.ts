import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { floors } from '../../oxlint.imports.ts';

const project = resolve(import.meta.dirname, '../..');

type Planted = { readonly path: string; readonly code: string; readonly rule: string };

const planted: readonly Planted[] = [
  imported('renderer/requests/list.tsx', '../../main/core/router.ts'),
  imported('renderer/requests/host.tsx', '../../main/hosts/context.ts'),
  imported(
    'renderer/requests/dynamic.tsx',
    '../../main/core/router.ts',
    (from) => `export const later = import('${from}');`,
  ),
  imported('renderer/shell/shell.tsx', 'electron'),
  imported('renderer/shell/files.tsx', 'node:fs'),
  imported('renderer/shell/server.tsx', '@orpc/server'),
  imported('main/core/requests/window.ts', '../../../renderer/api.ts'),
  imported('main/core/requests/host.ts', '../../hosts/context.ts'),
  imported('main/core/requests/shell.ts', 'electron'),
  imported('main/core/requests/network.ts', 'node:http'),
  imported('main/core/requests/program.ts', 'node:child_process'),
  imported('main/core/requests/again.ts', '../../hosts/context.ts', (from) => `export * from '${from}';`),
  imported('main/contract/requests/store.ts', '../../core/requests/request.store.ts'),
  imported('main/contract/requests/disk.ts', 'node:fs'),
  imported('main/contract/requests/rows.ts', 'kysely'),
  imported('main/hosts/loopback/shell.ts', 'electron'),
  imported('main/hosts/command/shell.ts', 'electron'),
  imported('main/hosts/loopback/window.ts', '../../../renderer/api.ts'),
  imported('preload/core.ts', '../main/core/router.ts'),
  imported('preload/files.ts', 'node:fs'),
  {
    path: 'main/core/requests/clock.ts',
    code: 'export const now = () => Date.now();',
    rule: 'no-restricted-properties',
  },
  {
    path: 'main/core/requests/env.ts',
    code: "export const home = () => process.env['HOME'];",
    rule: 'no-restricted-properties',
  },
  {
    path: 'main/core/requests/net.ts',
    code: "export const page = async () => await fetch('https://example.org');",
    rule: 'no-restricted-globals',
  },
  {
    path: 'main/core/requests/long.ts',
    code: Array.from({ length: 301 }, (_, at) => `export const line${at} = ${at};`).join('\n'),
    rule: 'max-lines',
  },
  { path: 'main/core/requests/default.ts', code: 'export default 1;', rule: 'no-default-export' },
  {
    path: 'main/core/requests/anything.ts',
    code: 'export const loose = (value: any): string => String(value);',
    rule: 'no-explicit-any',
  },
  {
    path: 'main/core/requests/floating.ts',
    code: 'async function save(): Promise<void> {}\nexport function press(): void {\n  save();\n}',
    rule: 'no-floating-promises',
  },
  {
    path: 'main/core/requests/swallow.ts',
    code: 'export function quiet(work: () => void): void {\n  try {\n    work();\n  } catch {}\n}',
    rule: 'no-empty',
  },
  {
    path: 'test/requests/chance.ts',
    code: 'export const chosen = Math.random();',
    rule: 'no-restricted-properties',
  },
  {
    path: 'test/requests/unseeded.ts',
    code: "export { randomInt } from 'node:crypto';",
    rule: 'no-restricted-imports',
  },
  ...['node:fs', 'node:fs/promises'].flatMap((source) =>
    [
      ['rm', '{ rm }'],
      ['gone', '{ rmSync as gone }'],
      ['unlink', '{ unlink }'],
      ['rmdir', '{ rmdir }'],
      ['disk', '* as disk'],
      ['disk', 'disk'],
    ].map(([used, names], at) => ({
      path: `main/core/backups/removes-${source.length}-${at}.ts`,
      code: `import ${names} from '${source}';\nexport const used = ${used};`,
      rule: 'no-restricted-imports',
    })),
  ),
  {
    path: 'main/hosts/loopback/removes.ts',
    code: "export { unlinkSync } from 'node:fs';",
    rule: 'no-restricted-imports',
  },
  inWords('text', 'export const Sent = () => <p>Sent yesterday</p>;'),
  inWords('one-word', 'export const Sent = () => <p>Sent</p>;'),
  inWords('label', 'export const Sent = () => <button aria-label="Close" />;'),
  inWords('sentence', "export const failed = 'It was not sent. Try again.';"),
  inWords('template', 'export const left = (days: number) => `${days} days left of it`;'),
  inWords('braces', "export const Sent = () => <p>{'sent'}</p>;"),
  inWords('choice', "export const Sent = ({ on }: { on: boolean }) => <p>{on ? 'sent' : null}</p>;"),
  inWords('either', "export const Sent = ({ on }: { on?: string }) => <p>{on ?? 'sent'}</p>;"),
  inWords('part', 'export const Sent = ({ on }: { on: string }) => <p>{`sent ${on}`}</p>;'),
  inWords('sum', "export const Sent = ({ on }: { on: string }) => <p>{'sent ' + on}</p>;"),
  inWords(
    'own-part',
    "export const Sent = ({ on }: { on: boolean }) => <Problem failed={on ? 'lost' : 'gone'} safe=\"kept\" />;",
  ),
  inWords('unknown-part', "export const Sent = () => <Anything caption='Sent' />;"),
  inWords('notice', "export const sent = { color: 'green', message: 'sent' };"),
  inWords('validate', "export const check = (typed: string) => (typed === '' ? 'Required' : null);"),
  inWords('variable', "const left = 'days left';\nexport const Sent = () => <p>{left}</p>;"),
  inWords('list', "export const Sent = () => <p>{['not sent', 'gone'].join('; ')}</p>;"),
  inWords('map', "export const Sent = () => <ul>{['kept here'].map((one) => <li key={one}>{one}</li>)}</ul>;"),
  inWords('table', "export const states = { a: 'not yet sent', b: 'gone' };"),
  inCore('sentence', "export const failed = () => ({ problem: 'The case was closed. Open it again.' });"),
  inCore('notification', "export const shown = new Notification({ body: 'A clock ends today.' });"),
  inCore(
    'file',
    "export const kept = (file: { write: (text: string) => void }) => file.write('The case was closed.');",
  ),
  inCore('label', "export const item = { label: 'Quit', role: 'quit' };"),
  inCore('buttons', "export const box = { buttons: ['Cancel', 'Quit anyway'] };"),
  inCore('tooltip', "export const told = (tray: { setToolTip: (text: string) => void }) => tray.setToolTip('locked');"),
  inCore('heads', "export const heads = ['Reference', 'Received', 'Due'];"),
  inCore('subject', 'export const closed = (by: string) => `${by} closed the case.`;'),
  inCore('no-stop', "export const why = () => ['The case was closed'];"),
  inCore('plain', "export const why = 'The case was closed';"),
  inCore('template', 'export const failed = (by: string) => `The case was closed by ${by}.`;'),
  {
    path: 'main/core/requests/barrel.ts',
    code: "export * from './clock.ts';\nexport * from './env.ts';",
    rule: 'no-barrel-file',
  },
];

/** In each floor a room that imports one above it, and one that imports the room beside it. */
const throughTheCeiling: readonly Planted[] = floors.flatMap((rooms, floor) => {
  const [room = '', beside] = rooms;
  const above = floors[floor + 1]?.find((other) => roofOf(other) === roofOf(room));
  return [
    ...(above === undefined ? [] : [fromRoom(room, above, `up-from-${floor}`)]),
    ...(beside === undefined ? [] : [fromRoom(beside, room, `beside-${floor}`)]),
  ];
});

function fromRoom(from: string, to: string, name: string): Planted {
  const path = from.endsWith('.ts') || from.endsWith('.tsx') ? from : `${from}/${name}.ts`;
  const target = to.endsWith('.ts') || to.endsWith('.tsx') ? to : `${to}/anything.ts`;
  return imported(path, posix.relative(posix.dirname(path), target).replace(/^(?!\.)/u, './'), typeOf);
}

/** An import of a type alone counts as any other. */
function typeOf(from: string): string {
  return `import type { Planted } from '${from}';\nexport type Used = Planted;`;
}

function roofOf(room: string): string {
  return /^(?:main\/)?[^/]+/u.exec(room)?.[0] ?? room;
}

const everyPlanted = [...planted, ...throughTheCeiling];

const allowed: readonly (readonly [path: string, from: string])[] = [
  ['renderer/requests/fine.ts', '../../main/contract/index.ts'],
  ['main/core/requests/fine.ts', '../../contract/index.ts'],
  ['main/hosts/loopback/fine.ts', '../../core/app.ts'],
  ['main/contract/requests/fine.ts', 'zod'],
  ['main/contract/requests/also-fine.ts', '../procedure.ts'],
  ['main/hosts/electron/fine.ts', 'electron'],
  ['preload/fine.ts', 'electron'],
  ['test/requests/fine.ts', '../../main/core/app.ts'],
];

function imported(
  path: string,
  from: string,
  spelled = (source: string) => `import * as planted from '${source}';\nexport const used = planted;`,
): Planted {
  return { path, code: spelled(from), rule: 'allowed-imports' };
}

/** A word on screen that stands in no catalogue. */
function inWords(name: string, code: string): Planted {
  return { path: `renderer/requests/words-${name}.tsx`, code, rule: 'in-the-catalogue' };
}

/** A sentence of the core's own. */
function inCore(name: string, code: string): Planted {
  return { path: `main/core/requests/words-${name}.ts`, code, rule: 'said-by-key' };
}

/** What looks like words and is none that a person reads. */
const noWords: readonly (readonly [path: string, code: string])[] = [
  ['renderer/requests/key.tsx', "export const Sent = () => <p>{t('requests.sent.title')}</p>;"],
  [
    'renderer/requests/code.tsx',
    'export const Sent = () => <p role="alert" className="wide quiet" data-kind="sent" />;',
  ],
  ['renderer/requests/engraved.tsx', 'export const Sent = () => <kbd>Ctrl Enter</kbd>;'],
  ['renderer/requests/pressed.tsx', "export const isEnd = (key: string) => key === 'Escape' || key === 'Tab';"],
  [
    'renderer/requests/asked.tsx',
    "export const isSent = (state: string) => (state === 'sent' ? t('requests.sent') : null);",
  ],
  ['main/core/requests/sql.ts', "export const all = 'SELECT id FROM request WHERE seq = ?';"],
  ['main/core/requests/compared.ts', "export const was = (kept: string) => kept === 'Decide the last document';"],
  ['main/core/requests/coded.ts', "export const why = { reason: 'asked', action: 'deny' };"],
  ['main/core/requests/told.ts', "export const tell = () => process.stderr.write('The register was not closed.');"],
  ['main/core/requests/wrong-use.ts', "export const fail = () => new Error('The thread ended without an answer.');"],
];

let copy: string;
let found: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'docket-lint-'));
  for (const file of ['oxlint.config.ts', 'oxlint.imports.ts', 'oxlint.words.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(project, file), join(copy, file));
  for (const roof of ['main/contract', 'main', 'preload', 'renderer', 'test']) {
    mkdirSync(join(copy, roof), { recursive: true });
    cpSync(join(project, roof, 'tsconfig.json'), join(copy, roof, 'tsconfig.json'));
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  for (const { path, code } of everyPlanted) plant(path, `${code}\n`);
  for (const [path, from] of allowed)
    plant(path, `import * as planted from '${from}';\nexport const used = planted;\n`);
  for (const [path, code] of noWords) plant(path, `${code}\n`);
  found = await lint();
});

afterAll(() => rmSync(copy, { recursive: true }));

test.each(everyPlanted)('the linter catches $rule in $path', ({ path, rule }) => {
  expect(found.get(path) ?? []).toContain(rule);
});

test.each(allowed)('the linter lets %s import %s', (path) => {
  expect(found.get(path) ?? []).toEqual([]);
});

test.each(noWords)('the linter asks for no catalogue in %s', (path) => {
  const rules = (found.get(path) ?? []).filter((rule) => ['in-the-catalogue', 'said-by-key'].includes(rule));
  expect(rules).toEqual([]);
});

function plant(path: string, code: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), code);
}

/** The rules that were broken, by file. */
async function lint(): Promise<ReadonlyMap<string, readonly string[]>> {
  const report = await new Promise<string>((done, fail) => {
    const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');
    execFile(
      process.execPath,
      [oxlint, '--format=json'],
      { cwd: copy, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (stdout.startsWith('{')) done(stdout);
        else fail(error ?? new Error(stderr));
      },
    );
  });
  const { diagnostics } = JSON.parse(report) as { diagnostics: { code?: string; filename: string }[] }; // oxlint's own JSON
  const rules = new Map<string, string[]>();
  for (const { code = '', filename } of diagnostics)
    rules.set(filename, [...(rules.get(filename) ?? []), /\(([^)]+)\)/u.exec(code)?.[1] ?? code]);
  return rules;
}
