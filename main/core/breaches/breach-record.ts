import type { RecordCode, RecordLine } from '../../contract/breaches/breach.ts';
import type { AuthorityDecision, PeopleDecision } from '../../contract/breaches/decision.ts';
import type { Severity } from '../../contract/breaches/severity.ts';
import { gapsOf, neededOfSuspicion, stateOf, wentLate } from '../records/breach-state.ts';
import { gist } from '../rules/breaches/gist.ts';
import { instantWords } from '../rules/instants/instant-words.ts';
import { bandWords, twoPlaces } from '../rules/breaches/severity.ts';
import type { BreachRecord } from '../records/breach.record.ts';

/** What the record is written from, beside the breach itself. `authority` is named as in a sentence; instants are UTC text. */
export type RecordSources = {
  readonly authority: string;
  readonly now: string;
  readonly severity: Severity | null;
  readonly receiptCode: string | null;
  readonly decidedAt: { readonly authority: string | null; readonly people: string | null };
};

const notWritten = 'Not written yet';

const authorityChoices: { readonly [Choice in AuthorityDecision['choice']]: string } = {
  notify: 'Yes',
  'do-not-notify': 'No, a risk is unlikely',
};
const peopleChoices: { readonly [Choice in PeopleDecision['choice']]: string } = {
  tell: 'Yes',
  'no-high-risk': 'No, not a high risk',
  exception: 'No, an Art. 34(3) exception',
};

/** The record that Art. 33(5) GDPR asks for, line by line: what is there, what is missing, what is not needed. */
export function recordOf(breach: BreachRecord, sources: RecordSources): RecordLine[] {
  const gaps = new Set(gapsOf(breach));
  const { authority, severity, decidedAt } = sources;
  const late = wentLate(breach) || runsOver(breach, sources.now);
  const line = (code: RecordCode, title: string, detail: string): RecordLine => {
    const needed = breach.suspected === 0 || neededOfSuspicion.includes(code);
    return { code, title, detail, done: needed && !gaps.has(code), needed };
  };
  const delayWritten = (breach.delay_reasons ?? '') !== '';
  return [
    line('facts', 'Facts', factsDetail(breach)),
    line('awareness', 'Evidence of when you became aware', awarenessDetail(breach, sources.receiptCode)),
    line('effects', 'Effects', written(breach.effects)),
    line('measures', 'What was done', written(breach.measures)),
    line(
      'severity',
      'Severity working',
      severity === null ? 'Not scored yet' : `${twoPlaces(severity.score)}, ${bandWords(severity.band)}`,
    ),
    line(
      'authority',
      `Decision: tell ${authority}`,
      decisionDetail(
        breach.authority_choice === null ? undefined : authorityChoices[breach.authority_choice],
        gaps.has('authority'),
        decidedAt.authority,
        breach.time_zone,
      ),
    ),
    line(
      'people',
      'Decision: tell people',
      decisionDetail(
        breach.people_choice === null ? undefined : peopleChoices[breach.people_choice],
        gaps.has('people'),
        decidedAt.people,
        breach.time_zone,
      ),
    ),
    {
      code: 'delay',
      title: 'Reason for any delay',
      detail: late
        ? delayWritten
          ? gist(breach.delay_reasons ?? '')
          : 'Over 72 hours. The reason is missing'
        : noDelayDetail(breach),
      done: late && delayWritten,
      needed: late,
    },
  ];
}

/** The 72 hours are over and nothing says yet that no notice is needed. */
function runsOver(breach: BreachRecord, now: string): boolean {
  return ['undecided', 'to-notify'].includes(stateOf(breach)) && now > breach.notify_by;
}

function noDelayDetail(breach: BreachRecord): string {
  if (breach.notified_at !== null) return 'Sent within 72 hours';
  return stateOf(breach) === 'not-notified' || breach.closed_at !== null ? 'No notice was needed' : 'Not needed so far';
}

function factsDetail({ facts, happened_at, discovered }: BreachRecord): string {
  const parts = [
    { name: 'what', text: facts },
    { name: 'when', text: happened_at },
    { name: 'how found', text: discovered },
  ];
  const gaps = parts.filter(({ text }) => text === '').map(({ name }) => name);
  return gaps.length === 0 ? 'What, when, how found' : `Missing: ${gaps.join(', ')}`;
}

function awarenessDetail(breach: BreachRecord, receiptCode: string | null): string {
  if (breach.suspected === 1) return 'Not aware yet';
  if (receiptCode !== null) return `Sealed report ${receiptCode}, ${instantWords(breach.aware_at, breach.time_zone)}`;
  return written(breach.aware_evidence);
}

function decisionDetail(
  choice: string | undefined,
  incomplete: boolean,
  decidedAt: string | null,
  zone: string,
): string {
  if (choice === undefined) return 'Not decided';
  if (incomplete) return `${choice}. The reasons are not complete`;
  return decidedAt === null ? choice : `${choice}, ${instantWords(decidedAt, zone)}`;
}

function written(text: string): string {
  return text === '' ? notWritten : gist(text);
}
