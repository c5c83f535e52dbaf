import type { BreachFacts } from '../../contract/breaches/breach.ts';
import type { SealedReport } from '../../contract/inbox/sealed-report.ts';
import { fullInstant } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';

/** A report as it was opened, and when: sealed by the reporter's clock, received and opened by this machine's. */
export type ReportInHand = {
  readonly report: SealedReport;
  readonly receiptCode: string;
  readonly sealedAt: string;
  readonly receivedAt: string;
  readonly openedAt: string;
};

/** What the register can say of a breach that began with a report. Everything else stays blank for the officer. */
export function breachFromReport(
  t: Words,
  { report, receiptCode, sealedAt, receivedAt, openedAt }: ReportInHand,
  { timeZone, departments }: { readonly timeZone: string; readonly departments: readonly string[] },
): Omit<BreachFacts, 'title' | 'awareAt' | 'cause'> {
  const at = (instant: string) => fullInstant(t, instant, timeZone);
  const whose = report.whose.map((one) => t(`inbox.breachFromReport.whoseChoices.${one}`)).join(', ');
  const kinds = report.kinds.map((kind) => t(`inbox.breachFromReport.kindChoices.${kind}`)).join(', ');
  const answers = [
    whose === '' ? null : t('inbox.breachFromReport.whose', { whose }),
    t('inbox.breachFromReport.howMany', { howMany: t(`inbox.breachFromReport.howManyChoices.${report.howMany}`) }),
    kinds === '' ? null : t('inbox.breachFromReport.kinds', { kinds }),
    t('inbox.breachFromReport.goingOn', { goingOn: t(`inbox.breachFromReport.goingOnChoices.${report.stillGoingOn}`) }),
  ].filter((line) => line !== null);
  return {
    awareEvidence: t('inbox.breachFromReport.evidence', {
      code: receiptCode,
      sealed: at(sealedAt),
      received: at(receivedAt),
      opened: at(openedAt),
    }),
    happenedAt: '',
    discovered: t('inbox.breachFromReport.discovered', { noticed: at(report.noticedAt) }),
    // Only a department the organisation keeps in its list is counted by.
    department: departments.find((name) => name.toLowerCase() === report.department?.toLowerCase()) ?? null,
    facts: `${report.whatHappened}\n\n${answers.join('\n')}`,
    effects: '',
    measures: '',
    peopleCount: report.howMany === 'one' ? 1 : null,
    recordsCount: null,
  };
}
