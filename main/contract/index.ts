import type { ContractRouterClient, InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import { auditContract } from './audit/audit.contract.ts';
import { backupsContract } from './backups/backups.contract.ts';
import { breachesContract } from './breaches/breaches.contract.ts';
import { calendarContract } from './calendar/calendar.contract.ts';
import { checkContract } from './check/check.contract.ts';
import { deadlinesContract } from './deadlines/deadlines.contract.ts';
import { documentsContract } from './documents/documents.contract.ts';
import { draftsContract } from './drafts/drafts.contract.ts';
import { inboxContract } from './inbox/inbox.contract.ts';
import { intakeContract } from './intake/intake.contract.ts';
import { lettersContract } from './letters/letters.contract.ts';
import { organisationContract } from './organisation/organisation.contract.ts';
import { packsContract } from './packs/packs.contract.ts';
import { peopleContract } from './people/people.contract.ts';
import { remindersContract } from './reminders/reminders.contract.ts';
import { reportsContract } from './reports/reports.contract.ts';
import { requestsContract } from './requests/requests.contract.ts';
import { restoreContract } from './restore/restore.contract.ts';
import { salvageContract } from './salvage/salvage.contract.ts';
import { sessionContract } from './session/session.contract.ts';
import { trayContract } from './tray/tray.contract.ts';
import { updatesContract } from './updates/updates.contract.ts';
import type { Meta, OpenMeta } from './procedure.ts';

/** Everything Docket can be asked. */
export const contract = {
  audit: auditContract,
  backups: backupsContract,
  breaches: breachesContract,
  calendar: calendarContract,
  check: checkContract,
  deadlines: deadlinesContract,
  documents: documentsContract,
  drafts: draftsContract,
  inbox: inboxContract,
  intake: intakeContract,
  letters: lettersContract,
  organisation: organisationContract,
  packs: packsContract,
  people: peopleContract,
  reminders: remindersContract,
  reports: reportsContract,
  requests: requestsContract,
  restore: restoreContract,
  salvage: salvageContract,
  session: sessionContract,
  tray: trayContract,
  updates: updatesContract,
};

type Contract = typeof contract;

/** What needs an unlocked register and a role: all that is not declared with `openProcedure`. The kernel checks both. */
export const guardedContract = withoutOpen(contract);

export type Client = ContractRouterClient<Contract>;
export type Inputs = InferContractRouterInputs<Contract>;
export type Outputs = InferContractRouterOutputs<Contract>;

/** A procedure by its path, as the audit chain names it: `requests.logRequest`. */
export type ProcedurePath = { [Noun in keyof Contract]: `${Noun}.${keyof Contract[Noun] & string}` }[keyof Contract];

type Declared<Said = Meta | OpenMeta> = { readonly '~orpc': { readonly meta: Said } };

type GuardedIn<Procedures> = {
  [Name in keyof Procedures]: Procedures[Name] extends Declared<OpenMeta> ? never : Name;
}[keyof Procedures];

type Guarded = {
  [Noun in keyof Contract as [GuardedIn<Contract[Noun]>] extends [never] ? never : Noun]: Pick<
    Contract[Noun],
    GuardedIn<Contract[Noun]>
  >;
};

function withoutOpen(all: Readonly<Record<string, Readonly<Record<string, Declared>>>>): Guarded {
  const guarded = Object.entries(all).flatMap(([noun, procedures]) => {
    const named = Object.entries(procedures).filter(
      ([
        ,
        {
          '~orpc': { meta },
        },
      ]) => meta.roles.length > 0,
    );
    return named.length === 0 ? [] : [[noun, Object.fromEntries(named)] as const];
  });
  // The type leaves out what has no roles by its meta, as the filter does.
  return Object.fromEntries(guarded) as Guarded;
}
