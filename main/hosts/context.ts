import { randomUUID } from 'node:crypto';
import { en } from '../words/en.ts';
import { wordsOf } from '../words/words.ts';
import { openTicketDesk } from '../core/files/transfer/tickets.ts';
import { openUploads } from '../core/files/transfer/uploads.ts';
import { openHandedLetters } from '../core/files/transfer/handed-letters.ts';
import { openFollowed } from '../core/kernel/followed.ts';
import type { Context } from '../core/kernel/context.ts';
import { forgetRecent, keepChoices, readChoices, recentRegisters } from './choices.ts';
import { hostClock } from './clock.ts';
import {
  applicationRoot,
  bindingPath,
  openerPath,
  ownWorkers,
  registersFolder,
  stateFolder,
  versionOf,
} from './places.ts';
import type { Host } from '../core/host.ts';

/** What one run of Docket may set for itself; everything left out is found on this machine. */
export type ContextSettings = {
  readonly env: NodeJS.ProcessEnv;
  readonly root?: string;
  readonly workers?: Host['workers'];
  /** The register the session looks at first. */
  readonly register?: string | undefined;
  readonly demoPassphrases?: Host['demoPassphrases'];
  readonly backsUpByItself?: Host['backsUpByItself'];
  /** The keys that updates are signed with, where a test has its own. */
  readonly releaseKeys?: Host['releaseKeys'];
};

/** Everything the core needs from the machine: clock, ids, folders, the database's binding, the workers. */
export function createContext({
  env,
  root = applicationRoot(),
  workers,
  register,
  demoPassphrases,
  backsUpByItself,
  releaseKeys,
}: ContextSettings): Context {
  return {
    session: { path: register, open: undefined },
    host: {
      nativeBinding: bindingPath(root),
      registersFolder: registersFolder(env),
      stateFolder: stateFolder(env),
      version: versionOf(root),
      opener: openerPath(root),
      workers: workers ?? ownWorkers(root),
      ...(demoPassphrases === undefined ? {} : { demoPassphrases }),
      ...(backsUpByItself === undefined ? {} : { backsUpByItself }),
      ...(releaseKeys === undefined ? {} : { releaseKeys }),
      chosenLanguage: (personId) => readChoices(registersFolder(env)).languages?.[personId],
      keepLanguage: (personId, language) => {
        const { languages } = readChoices(registersFolder(env));
        keepChoices(registersFolder(env), { languages: { ...languages, [personId]: language } });
      },
      // A demo's register is no register to come back to.
      ...(demoPassphrases === undefined && {
        recentRegisters: () => recentRegisters(registersFolder(env), env),
        forgetRecent: (path: string | undefined) => forgetRecent(registersFolder(env), path),
      }),
      ...argonMemory(env),
      // A clock that stands still is not one that was set back.
      ...(env['DOCKET_NOW_FIXED'] === '1' ? { sinceStart: () => 0 } : {}),
    },
    now: hostClock(env),
    newId: () => randomUUID(),
    tickets: openTicketDesk(),
    uploads: openUploads(),
    handedLetters: openHandedLetters(randomUUID),
    followed: openFollowed(randomUUID),
    t: wordsOf('en', en),
  };
}

// End-to-end tests make many registers: they ask for the floor, which the core still enforces.
function argonMemory(env: NodeJS.ProcessEnv): Pick<Host, 'argonMemory'> {
  const mebibytes = Number(env['DOCKET_ARGON_MIB']);
  return Number.isInteger(mebibytes) && mebibytes > 0 ? { argonMemory: mebibytes * 1024 * 1024 } : {};
}
