import { dirname, relative, resolve, sep } from 'node:path';

/** What the files under a folder may import: folders of this project, and packages by name (`*` is any). */
type Roof = {
  readonly under: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[] | '*';
  readonly not?: RegExp;
};

const network = /^(node:)?(http|https|http2|net|tls|dgram|dns|child_process|cluster)(\/|$)/u;

/** The allowed imports; the first roof that holds a file decides. */
const roofs: readonly Roof[] = [
  { under: 'main/words', folders: ['main/words'], packages: ['use-intl/core', 'temporal-polyfill'] },
  { under: 'main/contract', folders: ['main/contract', 'main/words'], packages: ['zod', '@orpc/contract'] },
  { under: 'main/core', folders: ['main/core', 'main/contract', 'main/words'], packages: '*', not: network },
  { under: 'main/hosts/electron', folders: ['main/hosts', 'main/core', 'main/contract', 'main/words'], packages: '*' },
  {
    under: 'main/hosts',
    folders: ['main/hosts', 'main/core', 'main/contract', 'main/words'],
    packages: '*',
    not: /^electron(\/|$)/u,
  },
  { under: 'preload', folders: ['preload', 'main/contract'], packages: ['electron'] },
  {
    under: 'renderer',
    folders: ['renderer', 'main/contract', 'main/words'],
    packages: '*',
    not: /^(node:|electron(\/|$)|@orpc\/server|better-sqlite3|kysely)/u,
  },
];

/**
 * The house, the lowest floor first. A file imports its own room and rooms of lower floors, never one beside or above it;
 * `import type` counts. A room is a folder with all that is in it, or one file.
 */
export const floors: readonly (readonly string[])[] = [
  // What is said, in every language.
  ['main/words'],
  // What the window may ask.
  ['main/contract/field-words.ts'],
  [
    'main/contract/desktop.ts',
    'main/contract/mail-domain.ts',
    'main/contract/procedure.ts',
    'main/contract/reason.ts',
    'main/contract/typed-folder.ts',
    'main/contract/window-header.ts',
  ],
  [
    'main/contract/audit',
    'main/contract/backups',
    'main/contract/check',
    'main/contract/deadlines',
    'main/contract/drafts',
    'main/contract/history.ts',
    'main/contract/people',
    'main/contract/reminders',
  ],
  [
    'main/contract/breaches',
    'main/contract/calendar',
    'main/contract/letters',
    'main/contract/organisation',
    'main/contract/session',
  ],
  [
    'main/contract/inbox',
    'main/contract/reports',
    'main/contract/requests',
    'main/contract/restore',
    'main/contract/salvage',
  ],
  ['main/contract/documents', 'main/contract/intake', 'main/contract/packs', 'main/contract/tray'],
  ['main/contract/updates'],
  ['main/contract/index.ts'],
  // The product: what knows nothing of a register, its files, the kernel, rows, and the nouns above.
  ['main/core/host.ts'],
  ['main/core/concurrency', 'main/core/rules/instants', 'main/core/files/disk'],
  ['main/core/files/pdfium', 'main/core/files/docx'],
  [
    'main/core/rules/deadlines',
    'main/core/rules/letters',
    'main/core/files/keys',
    'main/core/files/workbook',
    'main/core/files/zip',
  ],
  ['main/core/rules/breaches', 'main/core/rules/exemptions', 'main/core/files/paper', 'main/core/files/database'],
  ['main/core/files/pictures', 'main/core/files/machine', 'main/core/files/backup-folder'],
  ['main/core/files/pages', 'main/core/files/opened'],
  ['main/core/files/vault', 'main/core/files/chain'],
  ['main/core/files/transfer', 'main/core/files/ledger', 'main/core/files/backup'],
  ['main/core/files/register'],
  ['main/core/kernel'],
  ['main/core/records'],
  [
    'main/core/breaches',
    'main/core/calendar',
    'main/core/deadlines',
    'main/core/documents',
    'main/core/drafts',
    'main/core/intake',
    'main/core/letters',
    'main/core/reports',
  ],
  ['main/core/tray'],
  ['main/core/requests', 'main/core/inbox', 'main/core/organisation'],
  ['main/core/packs'],
  ['main/core/backups'],
  ['main/core/updates'],
  ['main/core/session'],
  ['main/core/audit', 'main/core/people', 'main/core/reminders'],
  ['main/core/check', 'main/core/restore'],
  ['main/core/salvage'],
  ['main/core/router.ts'],
  ['main/core/app.ts'],
  // The places it runs in.
  [
    'main/hosts/cannot-start.ts',
    'main/hosts/choices.ts',
    'main/hosts/clear-memory.ts',
    'main/hosts/clock.ts',
    'main/hosts/demo',
    'main/hosts/environment-secrets.ts',
    'main/hosts/leave-no-dump.ts',
    'main/hosts/lock-when-left.ts',
    'main/hosts/notice-lock.ts',
    'main/hosts/places.ts',
    'main/hosts/reminder-round.ts',
    'main/hosts/save-target.ts',
    'main/hosts/say-rarely.ts',
    'main/hosts/window-headers.ts',
  ],
  ['main/hosts/assets.ts', 'main/hosts/context.ts', 'main/hosts/release'],
  ['main/hosts/open-demo.ts'],
  ['main/hosts/open-docket.ts'],
  ['main/hosts/electron', 'main/hosts/loopback'],
  ['main/hosts/command'],
  ['main/hosts/packaging'],
  // The window, which imports the contract alone.
  [
    'renderer/desktop.ts',
    'renderer/field-errors.ts',
    'renderer/paths.ts',
    'renderer/scheme.ts',
    'renderer/spoken-words.ts',
    'renderer/theme.ts',
    'renderer/tokens.ts',
    'renderer/window-catalogue.ts',
    'renderer/work-under-way.ts',
  ],
  ['renderer/api.ts', 'renderer/look.tsx', 'renderer/ui'],
  ['renderer/spoken.tsx', 'renderer/drafts'],
  ['renderer/shell'],
  ['renderer/check', 'renderer/documents', 'renderer/intake', 'renderer/restore'],
  [
    'renderer/backups',
    'renderer/letters',
    'renderer/packs',
    'renderer/reminders',
    'renderer/salvage',
    'renderer/updates',
  ],
  ['renderer/breaches', 'renderer/requests', 'renderer/session'],
  [
    'renderer/calendar',
    'renderer/inbox',
    'renderer/organisation',
    'renderer/people',
    'renderer/reports',
    'renderer/tray',
  ],
  ['renderer/audit'],
  ['renderer/screens.ts'],
  ['renderer/unlocked.tsx'],
  ['renderer/routes.tsx'],
  ['renderer/app.tsx'],
  ['renderer/main.tsx'],
];

/** Why a file may not import another of this project: they stand on floors that say so. */
function refusedByFloors(file: string, target: string): string | undefined {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === undefined) return housed.test(file) ? `${file} stands on no floor: see oxlint.imports.ts.` : undefined;
  if (to === undefined || to.room === from.room || to.floor < from.floor) return undefined;
  return `${from.room} stands ${to.floor === from.floor ? 'beside' : 'below'} ${to.room} and does not import it (oxlint.imports.ts).`;
}

const housed = /^(main\/(contract|core|hosts)|renderer)\/.+\.tsx?$/u;

function roomOf(file: string): { readonly room: string; readonly floor: number } | undefined {
  for (const [floor, rooms] of floors.entries()) {
    const room = rooms.find((one) => file === one || file.startsWith(`${one}/`));
    if (room !== undefined) return { room, floor };
  }
  return undefined;
}

/** Why `file` (from the project's folder, with slashes) may not import `specifier`; undefined when it may. */
export function refusedImport(file: string, specifier: string): string | undefined {
  const roof = roofs.find(({ under }) => file.startsWith(`${under}/`));
  if (roof === undefined) return undefined;
  if (specifier.startsWith('.')) {
    const target = relative('.', resolve(dirname(file), specifier))
      .split(sep)
      .join('/');
    return roof.folders.some((folder) => target.startsWith(`${folder}/`))
      ? refusedByFloors(file, target)
      : `${roof.under} imports ${roof.folders.join(', ')} only.`;
  }
  if (roof.under === 'main/core' && /^electron(\/|$)/u.test(specifier))
    return 'Only main/hosts/electron and preload import electron.';
  if (roof.not?.test(specifier)) return `${roof.under} does not import ${specifier}.`;
  if (roof.packages === '*' || roof.packages.includes(specifier)) return undefined;
  return `${roof.under} imports the packages ${roof.packages.join(', ')} only.`;
}

type Source = { readonly type: string; readonly value?: unknown } | null;
type ImportNode = { readonly source: Source };
type RuleContext = {
  readonly filename: string;
  readonly cwd: string;
  readonly report: (problem: { node: ImportNode; message: string }) => void;
};

function create({ filename, cwd, report }: RuleContext) {
  const file = relative(cwd, filename).split(sep).join('/');
  const check = (node: ImportNode) => {
    if (typeof node.source?.value !== 'string') return;
    const message = refusedImport(file, node.source.value);
    if (message !== undefined) report({ node, message });
  };
  return {
    ImportDeclaration: check,
    ImportExpression: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
  };
}

export default { meta: { name: 'docket' }, rules: { 'allowed-imports': { create } } };
