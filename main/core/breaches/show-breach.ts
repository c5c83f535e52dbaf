import type { BreachCase } from '../../contract/breaches/breach.ts';
import type { AuthorityDecision, DecidedPart, PeopleDecision, PeopleTold } from '../../contract/breaches/decision.ts';
import { severityParts } from '../../contract/breaches/severity.ts';
import { readJson } from '../files/database/json-text.ts';
import type { Context } from '../kernel/context.ts';
import { read } from '../kernel/procedures.ts';
import { historyOf } from '../records/history.store.ts';
import { readContent } from '../records/sealed-report.store.ts';
import { addedDay, keptClock, withoutHours } from '../records/awareness-clock.ts';
import { recordOf } from './breach-record.ts';
import { nextStepOf } from '../records/breach-state.ts';
import { asFurtherClocks, clocksOf, openOf } from '../records/further-clock.store.ts';
import { asBreachRow, asNotice, authorityTold, findBreach, noticesOf } from '../records/breach.store.ts';
import { wholeSecond } from '../rules/instants/instant-words.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { severityOf } from '../rules/breaches/severity.ts';
import type { Reader } from '../files/database/reader.ts';
import type { BreachRecord } from '../records/breach.record.ts';
import { reportBehind } from '../records/sealed-report.store.ts';
import { entriesOf } from '../records/history.store.ts';

/** The whole breach. */
export const showBreach = read.breaches.showBreach.handler(async ({ context, input, errors }) => {
  const shown = await breachCaseOf(context.db, input.reference, context);
  if (shown === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  return shown;
});

/** Which decisions an audit entry is about. */

/** `deciding` names decisions of the transaction that runs, whose audit entry comes after it. */
type Seen = Pick<Context, 'now' | 't'> & { readonly deciding?: DecidedPart };

/** The breach that was just written to. */
export async function knownBreach(db: Reader, reference: string, context: Seen): Promise<BreachCase> {
  const shown = await breachCaseOf(db, reference, context);
  if (shown === undefined) throw new Error('A breach that was written to is not there.');
  return shown;
}

/** The breach behind a reference as the window shows it: clock, severity and record counted now from what is kept. */
export async function breachCaseOf(
  db: Reader,
  reference: string,
  { now, t, deciding }: Seen,
): Promise<BreachCase | undefined> {
  const breach = await findBreach(db, reference);
  if (breach === undefined) return undefined;
  const authority = await authorityTold(t, db);
  const clock = keptClock(breach);
  const clocks = await clocksOf(db, breach.id);
  const notices = (await noticesOf(db, breach.id)).map(asNotice);
  const { regime } = await readOrganisation(db);
  const severity =
    breach.severity_parts === null
      ? null
      : severityOf(t, severityParts.parse(readJson(breach.severity_parts)), {
          peopleCount: breach.people_count,
          authority,
        });
  const report = await reportBehind(db, breach.id);
  return {
    ...asBreachRow(t, breach, authority, openOf(clocks)),
    facts: {
      title: breach.title,
      awareAt: breach.aware_at,
      awareEvidence: breach.aware_evidence,
      happenedAt: breach.happened_at,
      discovered: breach.discovered,
      cause: breach.cause,
      department: breach.department,
      facts: breach.facts,
      effects: breach.effects,
      measures: breach.measures,
      peopleCount: breach.people_count,
      recordsCount: breach.records_count,
    },
    timeZone: breach.time_zone,
    authority,
    marks: clock.marks.map(({ hours, at }) => ({ hours, at })),
    notifyByLocal: clock.notifyBy,
    withoutHours: withoutHours(t, regime),
    furtherClocks: asFurtherClocks(t, clocks, breach),
    investigationLongAt:
      breach.suspected === 1 && breach.closed_at === null
        ? addedDay(breach.investigated_from ?? breach.aware_at)
        : null,
    outstanding: notices.findLast(({ withdrawnAt }) => withdrawnAt === null)?.outstanding ?? '',
    reopenings: breach.reopenings.split('\n').filter((line) => line !== ''),
    next: nextStepOf(t, breach, authority),
    severity,
    authorityDecision: authorityDecisionOf(breach),
    peopleDecision: peopleDecisionOf(breach),
    peopleTold: peopleToldOf(breach),
    notices,
    record: recordOf(t, breach, {
      authority,
      now: wholeSecond(now()),
      severity,
      receiptCode: report?.receipt_code ?? null,
      decidedAt: await decisionTimes(db, reference, deciding && { at: now(), decided: deciding }),
    }),
    sealedReport:
      report === undefined
        ? null
        : { id: report.id, receiptCode: report.receipt_code, receivedAt: readContent(report.content).receivedAt },
    history: await historyOf(t, db, reference),
    loggedAt: breach.logged_at,
    closedAt: breach.closed_at,
  };
}

function authorityDecisionOf(breach: BreachRecord): AuthorityDecision | null {
  if (breach.authority_choice === null) return null;
  return {
    choice: breach.authority_choice,
    reasons: breach.authority_reasons,
    delayReasons: breach.delay_reasons,
  };
}

function peopleDecisionOf(breach: BreachRecord): PeopleDecision | null {
  if (breach.people_choice === null) return null;
  return {
    choice: breach.people_choice,
    condition: breach.people_condition,
    reasons: breach.people_reasons,
  };
}

function peopleToldOf(breach: BreachRecord): PeopleTold | null {
  const { people_told_on: on, people_told_means: means, people_told_count: people } = breach;
  return on === null || means === null || people === null ? null : { on, means, people };
}

type Decision = { readonly at: string; readonly decided: DecidedPart };

/** When each decision was last written, from the audit chain: a decision of two days ago is told from one of today. */
async function decisionTimes(
  db: Reader,
  reference: string,
  running: Decision | undefined,
): Promise<{ authority: string | null; people: string | null }> {
  const entries = await entriesOf(db, reference, 'breaches.decideNotification');
  // `decided` is there in every such entry: `decideNotification` writes it, and the chain would tell of another hand.
  const written = entries.map(({ at, detail }): Decision => ({ at, decided: JSON.parse(detail).decided }));
  const decisions = running === undefined ? written : [running, ...written];
  const lastOf = (what: DecidedPart) =>
    decisions.find(({ decided }) => decided === what || decided === 'both')?.at ?? null;
  return { authority: lastOf('authority'), people: lastOf('people') };
}
