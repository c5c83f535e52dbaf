import type { RecordCode, RecordLine } from '../../contract/breaches/breach.ts';
import type { Severity } from '../../contract/breaches/severity.ts';
import { fullDate, fullInstant } from '../../words/dates.ts';
import { localeOf } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import { gapsOf, neededOfSuspicion, stateOf, wentLate } from '../records/breach-state.ts';
import { gist } from '../rules/breaches/gist.ts';
import type { BreachRecord } from '../records/breach.record.ts';

/** What the record is written from, beside the breach itself. `authority` is named as in a sentence; instants are UTC text. */
export type RecordSources = {
  readonly authority: string;
  readonly now: string;
  readonly severity: Severity | null;
  readonly receiptCode: string | null;
  readonly decidedAt: { readonly authority: string | null; readonly people: string | null };
};

/** The record that Art. 33(5) GDPR asks for, line by line: what is there, what is missing, what is not needed. */
export function recordOf(t: Words, breach: BreachRecord, sources: RecordSources): RecordLine[] {
  const gaps = new Set(gapsOf(breach));
  const { authority, severity, decidedAt } = sources;
  const late = wentLate(breach) || runsOver(breach, sources.now);
  const line = (code: RecordCode, detail: string): RecordLine => {
    const needed = breach.suspected === 0 || neededOfSuspicion.includes(code);
    const title = t(`breaches.recordLines.titles.${code}`, { authority });
    return { code, title, detail, done: needed && !gaps.has(code), needed };
  };
  const delayWritten = (breach.delay_reasons ?? '') !== '';
  return [
    line('facts', factsDetail(t, breach)),
    line('awareness', awarenessDetail(t, breach, sources.receiptCode)),
    line('effects', written(t, breach.effects)),
    line('measures', written(t, breach.measures)),
    line('severity', severityDetail(t, severity)),
    line(
      'authority',
      decisionDetail(t, {
        choice:
          breach.authority_choice === null
            ? undefined
            : t(`breaches.decision.authorityChoices.${breach.authority_choice}`),
        incomplete: gaps.has('authority'),
        decidedAt: decidedAt.authority,
        zone: breach.time_zone,
      }),
    ),
    line(
      'people',
      peopleDetail(
        t,
        breach,
        decisionDetail(t, {
          choice:
            breach.people_choice === null ? undefined : t(`breaches.decision.peopleChoices.${breach.people_choice}`),
          incomplete: gaps.has('people'),
          decidedAt: decidedAt.people,
          zone: breach.time_zone,
        }),
      ),
    ),
    {
      code: 'delay',
      title: t('breaches.recordLines.titles.delay'),
      detail: late
        ? delayWritten
          ? gist(breach.delay_reasons ?? '')
          : t('breaches.recordLines.lateWithoutReason')
        : noDelayDetail(t, breach),
      done: late && delayWritten,
      needed: late,
    },
  ];
}

/** The 72 hours are over and nothing says yet that no notice is needed. */
function runsOver(breach: BreachRecord, now: string): boolean {
  return ['undecided', 'to-notify'].includes(stateOf(breach)) && now > breach.notify_by;
}

function noDelayDetail(t: Words, breach: BreachRecord): string {
  if (breach.notified_at !== null) return t('breaches.recordLines.inTime');
  const settled = stateOf(breach) === 'not-notified' || breach.closed_at !== null;
  return t(settled ? 'breaches.recordLines.noNoticeNeeded' : 'breaches.recordLines.notNeededSoFar');
}

function factsDetail(t: Words, { facts, happened_at, discovered }: BreachRecord): string {
  const parts = [
    { name: 'what', text: facts },
    { name: 'when', text: happened_at },
    { name: 'how', text: discovered },
  ] as const;
  const missing = parts.filter(({ text }) => text === '').map(({ name }) => t(`breaches.recordLines.parts.${name}`));
  return missing.length === 0
    ? t('breaches.recordLines.factsComplete')
    : t('breaches.recordLines.factsMissing', { parts: missing.join(', ') });
}

function awarenessDetail(t: Words, breach: BreachRecord, receiptCode: string | null): string {
  if (breach.suspected === 1) return t('breaches.due.notAware');
  if (receiptCode === null) return written(t, breach.aware_evidence);
  const at = fullInstant(t, breach.aware_at, breach.time_zone);
  return t('breaches.recordLines.sealedReport', { code: receiptCode, at });
}

function severityDetail(t: Words, severity: Severity | null): string {
  if (severity === null) return t('breaches.recordLines.notScored');
  const twoPlaces = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const score = severity.score.toLocaleString(localeOf[t.language], twoPlaces);
  return t(`breaches.recordLines.severity.${severity.band}`, { score });
}

function decisionDetail(
  t: Words,
  {
    choice,
    incomplete,
    decidedAt,
    zone,
  }: {
    readonly choice: string | undefined;
    readonly incomplete: boolean;
    readonly decidedAt: string | null;
    readonly zone: string;
  },
): string {
  if (choice === undefined) return t('breaches.decision.authorityChoices.undecided');
  if (incomplete) return t('breaches.recordLines.incomplete', { choice });
  return decidedAt === null
    ? choice
    : t('breaches.recordLines.decided', { choice, at: fullInstant(t, decidedAt, zone) });
}

/** A decision to tell people is not told: the line says which of the two it is. */
function peopleDetail(t: Words, breach: BreachRecord, decided: string): string {
  const { people_told_on: on, people_told_count: people } = breach;
  if (on !== null && people !== null) return t('breaches.recordLines.peopleTold', { people, on: fullDate(t, on) });
  return breach.people_choice === 'tell' ? t('breaches.recordLines.peopleNotYet', { decided }) : decided;
}

function written(t: Words, text: string): string {
  return text === '' ? t('breaches.shownFacts.notWritten') : gist(text);
}
