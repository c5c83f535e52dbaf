import type { ProcedurePath } from '../../../contract/index.ts';

/** Procedures that had another path once, none of them one of today. A chain keeps the path that a procedure had when it was called. */
export const formerPaths = {
  'care.checkRegister': 'check.checkRegister',
  'care.chooseBackupPlace': 'backups.chooseBackupPlace',
  'care.findBackups': 'backups.findBackups',
  'care.followCheck': 'check.followCheck',
  'care.listBackups': 'backups.listBackups',
  'care.makeBackup': 'backups.makeBackup',
  'care.mendKeyFile': 'check.mendKeyFile',
  'care.openBackup': 'restore.openBackup',
  'care.rebuildLedger': 'check.rebuildLedger',
  'care.resealBackups': 'backups.resealBackups',
  'care.restoreBackup': 'restore.restoreBackup',
  'care.restoreDocuments': 'check.restoreDocuments',
  'care.restoreKeyFile': 'restore.restoreKeyFile',
  'care.runDrill': 'backups.runDrill',
  'care.salvageRegister': 'salvage.salvageRegister',
  'care.showOlderKeys': 'backups.showOlderKeys',
  'register.chooseRegister': 'session.chooseRegister',
  'register.createRegister': 'session.createRegister',
  'register.lockRegister': 'session.lockRegister',
  'register.printRecoverySheet': 'session.printRecoverySheet',
  'register.saveOpener': 'session.saveOpener',
  'register.showStatus': 'session.showStatus',
  'register.unlockRegister': 'session.unlockRegister',
  'register.unlockWithRecoveryKey': 'session.unlockWithRecoveryKey',
} as const satisfies Readonly<Record<string, ProcedurePath>> & { readonly [Path in ProcedurePath]?: never };

/** The present path of an entry's procedure; any other action unchanged. */
export function presentPath(action: string): string {
  return Object.hasOwn(formerPaths, action) ? formerPaths[action as keyof typeof formerPaths] : action;
}

/** Every path, present and former, under which the chain may hold entries of these procedures. */
export function pathsOf(...procedures: readonly ProcedurePath[]): readonly string[] {
  const former = Object.entries(formerPaths).filter(([, present]) => procedures.includes(present));
  return [...procedures, ...former.map(([path]) => path)];
}

/** As `pathsOf`, for SQL: `'session.lockRegister', 'register.lockRegister'`. */
export function pathsInSql(...procedures: readonly ProcedurePath[]): string {
  return pathsOf(...procedures)
    .map((path) => `'${path}'`)
    .join(', ');
}
