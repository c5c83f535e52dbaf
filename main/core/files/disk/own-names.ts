/** The names of the files that Docket puts into a register's folder. A file with any other name is not Docket's. */

/** A shelf of the vault, and a sealed file on it: together the 32 hex digits of its random name. */
const shelf = /^[0-9a-f]{2}$/u;
const sealedName = /^[0-9a-f]{30}$/u;
/** In `incoming/`: a file that is being sealed, a pack that is being built, and the half-written copy of one. */
const arriving = /^([0-9a-f]{32}(\.zip)?|\.docket-\d+-[0-9a-f]{8}-[0-9a-f]{12}\.part)$/u;
/** A staff report that is being written. */
const halfReport = /^[0-9a-f]{32}\.sealed\.[0-9a-f]{16}\.tmp$/u;
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const exported = new RegExp(`^(${uuid}\\.(xlsx|pdf)|\\.${uuid}\\.(xlsx|pdf)\\.${uuid}\\.partial)$`, 'u');
const ballast = /^ballast(\.[0-9a-f]{16})?\.tmp$/u;

export const isShelf = (name: string): boolean => shelf.test(name);
export const isSealedName = (name: string): boolean => sealedName.test(name);
export const isArriving = (name: string): boolean => arriving.test(name);
export const isHalfReport = (name: string): boolean => halfReport.test(name);
export const isExport = (name: string): boolean => exported.test(name);
/** What was set aside because it had one of Docket's names, beside where it lay. */
export const isSetAside = (name: string): boolean => /\.set-aside-[0-9a-f]{8}$/u.test(name);
export const isHalfBallast = (name: string): boolean => ballast.test(name);

/**
 * The end of a half-written file's name. An earlier Docket wrote key files back under such a name added to such a name.
 */
const half = String.raw`(\.[0-9a-f]{16}\.tmp){1,2}$`;
const halfInRegister = new RegExp(
  `^((keys\\.json|open-by\\.json|register\\.salt)${half}|ledger\\.db\\.anew(-wal|-shm|-journal)?$)`,
  'u',
);
const halfInBackup = new RegExp(`^(keys|manifest)\\.json${half}`, 'u');
const halfInMemory = new RegExp(
  `^(heads\\.json|begun-[\\w-]+\\.txt|(unnamed|guesses|told)-[\\w-]+\\.json|[0-9a-f]{32}\\.json)${half}`,
  'u',
);

export const isHalfInRegister = (name: string): boolean => halfInRegister.test(name);
export const isHalfInBackup = (name: string): boolean => halfInBackup.test(name);
/** In this computer's memory, outside every register. */
export const isHalfInMemory = (name: string): boolean => halfInMemory.test(name);

const temporary = String.raw`(\.[0-9a-f]{16}\.tmp)?`;
const database = String.raw`(register|ledger)\.db(\.next)?(-wal|-shm|-journal)?`;

/** The paths in one backup's folder. Sealed reports keep the names under which staff or a script filed them. */
const inBackup = new RegExp(`^(${database}|(keys|manifest)\\.json${temporary}|vault\\.txt|inbox|inbox/[^/]+)$`, 'u');

export const isInBackup = (path: string): boolean => inBackup.test(path);

const stamped = String.raw`(\.damaged-[0-9TZ-]+)?`;
const inRegister = [
  new RegExp(`^(${database}|ledger\\.db${stamped}(-wal|-shm|-journal)?)$`, 'u'),
  new RegExp(`^(keys\\.json${stamped}|(keys|open-by)\\.json${temporary}|register\\.salt${temporary}|ballast)$`, 'u'),
  /^(vault|inbox|exports|backups|backups\/vault|set-aside)$/u,
  new RegExp(`^backups/keys\\.json${temporary}$`, 'u'),
  /^inbox\/[^/]+$/u,
  // In the language of whoever salvaged it (`fileNames.salvageReport`).
  /^(?:salvage|rettung|sauvetage|rescate|recuperare)-\d{4}-\d{2}-\d{2}\.txt(\.[0-9a-f]{16}\.tmp)?$/u,
  /^set-aside\/\d{4}-\d{2}-\d{2}T\d+Z(\/[0-9a-f]{2}-[0-9a-f]{30})?$/u,
];
const backup = /^(?:backups)\/((?:\.making-)?\d{4}-\d{2}-\d{2}T\d{4}Z-[a-z-]+\d*|\.making-[0-9a-f]{16})(?:\/(.+))?$/u;

/** Whether a path inside a register's folder, with slashes, is one of Docket's. */
export function isInRegister(path: string): boolean {
  if (inRegister.some((known) => known.test(path)) || isHalfBallast(path) || isHalfInRegister(path)) return true;
  const [top = '', second = '', third, ...more] = path.split('/');
  if (more.length === 0 && top === 'vault')
    return second === 'incoming' ? third === undefined || isArriving(third) : isStored(second, third);
  if (top === 'exports' && third === undefined) return isExport(second);
  if (path.startsWith('backups/vault/'))
    return more.length <= 1 && (isStored(third ?? '', more[0]) || /^\.making-[0-9a-f]{16}$/u.test(third ?? ''));
  const [, , within] = backup.exec(path) ?? [];
  return backup.test(path) && (within === undefined || isInBackup(within));
}

function isStored(first: string, second: string | undefined): boolean {
  return isShelf(first) && (second === undefined || isSealedName(second));
}
