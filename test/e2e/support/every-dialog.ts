import { breaches } from './dialogs/breaches.ts';
import { cases } from './dialogs/cases.ts';
import { correspondence } from './dialogs/correspondence.ts';
import { door } from './dialogs/door.ts';
import { doubt } from './dialogs/doubt.ts';
import { frame } from './dialogs/frame.ts';
import { inbox } from './dialogs/inbox.ts';
import { lists } from './dialogs/lists.ts';
import { locked } from './dialogs/locked.ts';
import { manager } from './dialogs/manager.ts';
import { packs } from './dialogs/packs.ts';
import { ownPassphrase, people } from './dialogs/people.ts';
import { quiet } from './dialogs/quiet.ts';
import type { Scene } from './dialogs/scene.ts';
import { staff } from './dialogs/staff.ts';
import { tray } from './dialogs/tray.ts';
import { unread } from './dialogs/unread.ts';
import { upkeep } from './dialogs/upkeep.ts';

/**
 * Everything the window can show beside its screens as they open: dialogs, menus, drawers, notes, questions, what is wrong
 * with a field, what is empty, the way in. test/house/dialogs.test.ts holds it to the files that open any.
 */
export const scenes: readonly Scene[] = [
  cases,
  correspondence,
  packs,
  lists,
  breaches,
  people,
  ownPassphrase,
  inbox,
  tray,
  upkeep,
  frame,
  doubt,
  locked,
  staff,
  manager,
  quiet,
  unread,
  door,
];
