import type { Finding } from '../../contract/check/check-register.ts';
import type { Words } from '../../words/words.ts';
import { lookThrough } from '../files/register/look-through.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

const mostNamed = 50;

/** Names what lies in the register's folder and is not Docket's. Always passes. */
export function checkFolder(t: Words, { folder }: OfficerRegister): Finding {
  const { foreign } = lookThrough(folder);
  return {
    what: 'folder',
    state: 'passed',
    sentence: foreign.length === 0 ? t('check.folderFound.own') : foreignWords(t, foreign),
    ways: [],
  };
}

function foreignWords(t: Words, foreign: readonly string[]): string {
  const names = foreign.slice(0, mostNamed).join(', ');
  return foreign.length > mostNamed
    ? t('check.folderFound.foreignAndMore', { names, more: String(foreign.length - mostNamed) })
    : t('check.folderFound.foreign', { names });
}
