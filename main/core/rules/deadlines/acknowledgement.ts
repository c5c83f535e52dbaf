import type { Deadline, DeadlineWarning } from '../../../contract/deadlines/compute-deadline.ts';
import type { Language } from '../../../words/language.ts';
import { addWorkingDays } from './calendar.ts';
import { isoOf, readDay, type EpochDay } from './epoch-days.ts';
import type { Case } from './read-case.ts';
import { findEdition } from './regimes/find-edition.ts';
import type { Edition } from './regimes/regime.ts';
import { findWords } from './words/find-words.ts';
import { step, type WorkingWriter } from './working.ts';

/** What one thing to be counted adds to the answer. */
export type DeadlinePart = Partial<Deadline> & { readonly warnings: readonly DeadlineWarning[] };

/** Confirming receipt (11 CCR §7021(a)), or acknowledging a complaint that was logged as a request. */
export function acknowledgementPart({ asked, calendar }: Case, writer: WorkingWriter): DeadlinePart {
  const complained = asked.find(({ rights }) => rights.includes('complaint'));
  if (complained !== undefined)
    return acknowledgeComplaint(complained.edition, complained.history.received, writer.language);
  const confirmed = asked.find(({ edition, rights }) =>
    rights.some((right) => edition.acknowledgement?.rights.includes(right) === true),
  );
  const acknowledgement = confirmed?.edition.acknowledgement;
  if (confirmed === undefined || acknowledgement == null) return noPart;
  const { received } = confirmed.history;
  const { words } = writer;
  const by = addWorkingDays(calendar, received, acknowledgement.workingDays);
  const sentence = words.confirmReceiptBecause(words.length(acknowledgement.workingDays, 'working-days'));
  return {
    acknowledgeBy: isoOf(by),
    acknowledgeSteps: [
      step('acknowledgement', words.confirmReceipt, received, by, sentence, acknowledgement.citation, writer),
    ],
    warnings: [],
  };
}

const noPart: DeadlinePart = { warnings: [] };

/** Acknowledging a complaint (DPA 2018 s164A). Throws DeadlineInputError on `regime` or `complaint.receivedOn`. */
export function complaintPart(regime: string, receivedOn: string, language: Language): DeadlinePart {
  const received = readDay(receivedOn, 'complaint.receivedOn');
  const edition = findEdition(regime, received, 'complaint.receivedOn');
  return { ruleSet: edition.ruleSet, ...acknowledgeComplaint(edition, received, language) };
}

/** The day of receipt is day 1: the reading that ends first. */
function acknowledgeComplaint({ complaint }: Edition, received: EpochDay, language: Language): DeadlinePart {
  const words = findWords(language);
  if (complaint === null || received < readDay(complaint.from, 'complaint.from')) {
    return { warnings: [{ code: 'no-fixed-limit', sentence: words.warnings.noComplaintLimit }] };
  }
  const by = received + complaint.days - 1;
  const sentence = words.acknowledgeComplaintBecause(words.length(complaint.days, 'days'));
  return {
    acknowledgeBy: isoOf(by),
    acknowledgeSteps: [
      step('received', words.received, undefined, received, words.startsThatDay, complaint.citation, { language }),
      step('acknowledgement', words.acknowledgeComplaint, received, by, sentence, complaint.citation, { language }),
    ],
    warnings: [],
  };
}
