import type { Finding } from '../../contract/check/check-register.ts';
import { lookThrough } from '../files/register/look-through.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

const mostNamed = 50;

/** Names what lies in the register's folder and is not Docket's. Always passes. */
export function checkFolder({ folder }: OfficerRegister): Finding {
  const { foreign } = lookThrough(folder);
  const shown = foreign.slice(0, mostNamed).join(', ');
  const more = foreign.length > mostNamed ? ` and ${foreign.length - mostNamed} more` : '';
  return {
    what: 'folder',
    state: 'passed',
    sentence:
      foreign.length === 0
        ? 'Nothing lies in the register’s folder but what Docket put there.'
        : `Docket did not put this into the register’s folder: ${shown}${more}. It harms nothing. Move it out if you do not want it there.`,
    ways: [],
  };
}
