import { said } from '../../words/said.ts';
import { awarenessProblem } from '../breaches/awareness.ts';
import { openBreach } from '../breaches/open-breach.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { breachFromReport } from './breach-from-report.ts';
import { findReport } from './find-report.ts';
import { removeEnvelope } from '../files/vault/envelope-files.ts';
import { findByDigest, keepReport, reviveReport, type KeptReport } from '../records/sealed-report.store.ts';
import type { WaitingReport } from '../files/vault/opened-file.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/**
 * Turns a report into a breach. Report and breach enter the register in one transaction; only then does the envelope go,
 * so that a process killed between the two loses nothing and takes nothing in twice.
 */
export const makeBreach = read.inbox.makeBreach.handler(async ({ context, input, errors }) => {
  const { db, register, write, now, t } = context;
  const inbox = registerFiles(register.folder).inbox;
  const refuse = (field: string, sentence: string) => errors.FIELD_REFUSED({ data: { field, sentence } });
  const found = await findReport(db, inbox, register.gathered.inbox, input.id);
  if (found === undefined) throw errors.NOT_FOUND({ data: { what: input.id } });
  const inHand = found.where === 'waiting' ? readable(found.report) : readableKept(found.report);
  if (typeof inHand === 'string') throw refuse('id', inHand);
  const organisation = await readOrganisation(db);
  const openedAt = now();
  const problem = awarenessProblem(said, input.awareAt, { now: openedAt, zone: organisation.timeZone });
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  const { title, awareAt, cause } = input;
  const opened = await write(async (transaction, about, touch) => {
    // Another window may have been faster since the report was read.
    const kept = await findByDigest(transaction, inHand.digest);
    if (kept !== undefined && kept.breach !== null)
      throw refuse('id', said('inbox.refusals.breach', { breach: kept.breach }));
    const facts = { title, awareAt, cause, ...breachFromReport(t, { ...inHand, openedAt }, organisation) };
    const breach = await openBreach(transaction, facts, context, organisation);
    if (kept === undefined) {
      const { digest, receiptCode, sealedAt, receivedAt, report } = inHand;
      const content = { kind: 'report', receivedAt, report } as const;
      await keepReport(transaction, {
        id: input.id,
        digest,
        receiptCode,
        sealedAt,
        openedAt,
        reason: null,
        breachId: breach.id,
        content,
      });
    } else {
      await reviveReport(transaction, kept.id, breach.id);
    }
    about(breach.reference, { cause, notifyBy: breach.notifyBy, report: inHand.receiptCode });
    touch('breach', breach.id);
    return breach;
  });
  await removeEnvelope(inbox, input.id);
  return { reference: opened.reference, notifyBy: opened.notifyBy };
});

/** What a waiting report says, or why there is nothing to make a breach from. */
function readable(waiting: WaitingReport) {
  return waiting.kind === 'readable' ? waiting : waiting.problem;
}

function readableKept({ content, digest, receiptCode, sealedAt, breach }: KeptReport) {
  if (breach !== null) return said('inbox.refusals.breach', { breach });
  return content.kind === 'report' ? { ...content, digest, receiptCode, sealedAt } : content.problem;
}
