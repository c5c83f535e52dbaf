import { expect, test } from 'vitest';
import { contract, guardedContract } from '../../main/contract/index.ts';
import type { Handlers } from '../../main/core/kernel/handlers.ts';
import { reportsHandlers } from '../../main/core/reports/reports.handlers.ts';
import { listPeople } from '../../main/core/people/list-people.ts';

const { showFigures, exportReport } = reportsHandlers;

// The compiler is the test: a directive that expects no error any more is one itself.
test('a noun whose use cases are not its procedures does not compile', () => {
  const whole = { showFigures, exportReport } satisfies Handlers<'reports'>;
  // @ts-expect-error One is forgotten.
  const forgotten = { showFigures } satisfies Handlers<'reports'>;
  // @ts-expect-error One is under another name.
  const renamed = { showFigure: showFigures, exportReport } satisfies Handlers<'reports'>;
  // @ts-expect-error One is too many.
  const more = { showFigures, exportReport, listPeople } satisfies Handlers<'reports'>;
  // @ts-expect-error One answers another procedure.
  const another = { showFigures, exportReport: showFigures } satisfies Handlers<'reports'>;
  expect([whole, forgotten, renamed, more, another].map((each) => Object.keys(each).length)).toEqual([2, 1, 2, 3, 2]);
});

test('what can be asked without a key is this, and everything else is guarded', () => {
  const pathsIn = (nouns: object) =>
    Object.entries(nouns).flatMap(([noun, procedures]) => Object.keys(procedures).map((name) => `${noun}.${name}`));
  const guarded = new Set(pathsIn(guardedContract));
  expect(pathsIn(contract).filter((path) => !guarded.has(path))).toEqual([
    'backups.findBackups',
    'deadlines.computeDeadline',
    'intake.reportBreach',
    'restore.openBackup',
    'restore.restoreBackup',
    'restore.restoreKeyFile',
    'salvage.salvageRegister',
    'session.showStatus',
    'session.followRegister',
    'session.listRecent',
    'session.forgetRecent',
    'session.createRegister',
    'session.chooseRegister',
    'session.unlockRegister',
    'session.unlockWithRecoveryKey',
    'session.lockRegister',
    'session.printRecoverySheet',
    'session.saveOpener',
  ]);
});
