import { authorityDecision, peopleDecision } from '../../contract/breaches/decision.ts';
import { severityBand } from '../../contract/breaches/severity.ts';
import { extraClockCodes } from '../../contract/deadlines/extra-clock.ts';
import { requestEventTypes, rightCodes } from '../../contract/deadlines/compute-deadline.ts';
import { channels, letterMark } from '../../contract/requests/request.ts';
import type { MovedDate } from '../../contract/reminders/reminder.ts';
import { languageInWords } from '../../words/language-in-words.ts';
import { localeOf } from '../../words/language.ts';
import { speak } from '../../words/said.ts';
import { orGap } from '../../words/with-gaps.ts';
import type { Words } from '../../words/words.ts';
import type { ChainAction } from '../files/chain/chain-action.ts';
import { presentPath } from '../files/chain/former-paths.ts';
import { exemptionInWords } from '../rules/exemptions/exemptions.ts';
import { causeInWords } from './former-causes.ts';
import { fieldWords, eachInWords } from './field-words.ts';

type Detail = Readonly<Record<string, string | number | boolean | null>>;
type Sentence = (t: Words, detail: Detail, regime: string | undefined) => string | undefined;

const sentences: Readonly<Record<string, Sentence>> = {
  'requests.logRequest': (t, { due }) =>
    due === null ? t('history.requests.loggedNotStarted') : t('history.requests.logged', { due: orGap(due) }),
  'requests.recordEvent': (t, { event, on }) =>
    t('history.requests.recorded', { event: eventWords(t, event), on: orGap(on) }),
  'requests.editEvent': (t, { event, before, on }) =>
    before === on
      ? t('history.requests.corrected', { event: eventWords(t, event), on: orGap(on) })
      : t('history.requests.correctedDay', { event: eventWords(t, event), before: orGap(before), on: orGap(on) }),
  'requests.withdrawEvent': (t, { event, on, notSent }) =>
    notSent === true
      ? t('history.requests.tookBackSent', { on: orGap(on) })
      : t('history.requests.tookBack', { event: eventWords(t, event), on: orGap(on) }),
  'requests.printRecord': (t, { language, internal }) =>
    internal === true
      ? t('history.requests.printedInternal', { language: languageInWords(t, orGap(language)) })
      : t('history.requests.printed', { language: languageInWords(t, orGap(language)) }),
  'requests.addNote': (t) => t('history.requests.wroteNote'),
  'requests.assignRequests': (t, { fields }) => t('history.changed', { fields: fieldWords(t, orGap(fields)) }),
  'requests.editRequest': (t, detail) =>
    t('history.changed', { fields: eachInWords(orGap(detail['fields']), (field) => changedWords(t, field, detail)) }),
  'requests.takeBackNote': (t) => t('history.requests.tookBackNote'),
  'requests.voidRequest': (t) => t('history.requests.voided'),
  'documents.attachDocument': (t, { number, alreadyThere }) =>
    alreadyThere === true
      ? t('history.documents.attachedAgain', { number: orGap(number) })
      : t('history.documents.attached', { number: orGap(number) }),
  'documents.takeOutDocument': (t, { number }) => t('history.documents.takenOut', { number: orGap(number) }),
  'documents.putBackDocument': (t, { number }) => t('history.documents.putBack', { number: orGap(number) }),
  'documents.destroyDocument': (t, { number }) => t('history.documents.destroyed', { number: orGap(number) }),
  'documents.leaveUnsaved': (t) => t('history.documents.leftUnsaved'),
  'documents.addCorrespondence': (t, { number, alreadyThere }) =>
    alreadyThere === true
      ? t('history.documents.correspondedAgain', { number: orGap(number) })
      : t('history.documents.corresponded', { number: orGap(number) }),
  'documents.markCorrespondence': (t, { number, mark }) =>
    t(`history.documents.marked.${oneOf(letterMark.options, mark ?? undefined) ?? 'none'}`, { number: orGap(number) }),
  'tray.fileLetter': (t, { number }) => t('history.tray.filed', { number: orGap(number) }),
  'tray.undoLetter': (t) => t('history.tray.undone'),
  'tray.returnLetter': (t, { number }) => t('history.tray.returned', { number: orGap(number) }),
  'tray.refileLetter': (t, { number, to, from, alreadyThere }) =>
    to != null
      ? t('history.tray.movedTo', { number: orGap(number), to: orGap(to) })
      : t(`history.tray.${alreadyThere === true ? 'movedFromThere' : 'movedFrom'}`, {
          number: orGap(number),
          from: orGap(from),
        }),
  'documents.decideDocument': (t, { documents, decision, exemption }, regime) => {
    const decided = {
      documents: Number(documents ?? NaN),
      count: orGap(documents),
      decision: String(decision ?? 'open'),
    };
    return typeof exemption === 'string'
      ? t('history.documents.decidedFor', { ...decided, exemption: exemptionInWords(t, exemption, regime) })
      : t('history.documents.decided', decided);
  },
  'packs.buildPack': (t, { files }) => t('history.packs.built', { files: Number(files ?? NaN) }),
  'packs.printSet': (t, { pages }) => t('history.packs.printed', { pages: Number(pages ?? NaN) }),
  'packs.openPack': (t) => t('history.packs.saved'),
  'packs.sendPack': (t, { channel, on }) =>
    t(`history.packs.sent.${oneOf(channels, channel) ?? 'other'}`, { on: orGap(on) }),
  'breaches.logBreach': (t, { suspected }) =>
    suspected === true ? t('history.breaches.suspected') : t('history.breaches.opened'),
  'breaches.establishAwareness': (t, { awareAt }) => t('history.breaches.aware', { awareAt: orGap(awareAt) }),
  'breaches.addClock': (t, { clocks }) =>
    t('history.breaches.added', { clocks: eachInWords(orGap(clocks), (clock) => clockWords(t, clock)) }),
  'breaches.meetClock': (t, { clock, metAt }) =>
    metAt === null
      ? t('history.breaches.notMet', { clock: clockWords(t, clock) })
      : t('history.breaches.met', { clock: clockWords(t, clock), metAt: orGap(metAt) }),
  'breaches.removeClock': (t, { clock, dueAt }) =>
    dueAt === null
      ? t('history.breaches.removed', { clock: clockWords(t, clock) })
      : t('history.breaches.removedDue', { clock: clockWords(t, clock), dueAt: orGap(dueAt) }),
  'breaches.withdrawNotice': (t, { phase }) => t('history.breaches.tookBackNotice', { phase: orGap(phase) }),
  'breaches.reopenBreach': (t) => t('history.breaches.openedAgain'),
  'inbox.makeBreach': (t) => t('history.breaches.openedFromReport'),
  'breaches.editBreach': (t, { fields, awareBefore, awareAfter }) =>
    typeof awareBefore === 'string'
      ? t('history.breaches.awareChanged', { before: awareBefore, after: orGap(awareAfter) })
      : t('history.changed', { fields: fieldWords(t, orGap(fields)) }),
  'breaches.assessSeverity': (t, { score, band }) => {
    const known = oneOf(severityBand.options, band);
    return known === undefined
      ? undefined
      : t(`history.breaches.severity.${known}`, { score: scoreWords(t, orGap(score)) });
  },
  'breaches.decideNotification': (t, { authority, people }) =>
    t('history.breaches.decided', {
      authority: t(`history.breaches.authority.${oneOf(authorityDecision.shape.choice.options, authority) ?? 'open'}`),
      people: t(`history.breaches.people.${oneOf(peopleDecision.shape.choice.options, people) ?? 'open'}`),
    }),
  'breaches.recordNotice': (t, { phase }) => t('history.breaches.sentNotice', { phase: orGap(phase) }),
  'breaches.recordPeopleTold': (t, { people, on }) =>
    on === null
      ? t('history.breaches.tookBackTold')
      : t('history.breaches.toldPeople', { people: Number(people ?? NaN), on: orGap(on) }),
  'breaches.closeBreach': (t) => t('history.breaches.closed'),
} satisfies { readonly [Action in ChainAction]?: Sentence };

type Done = { readonly action: string; readonly detail: string; readonly regime?: string | undefined };

/**
 * What an entry of the audit chain says was done in its case, which follows the law `regime`; the action's own name
 * where nothing is known of it.
 */
export function doneWords(t: Words, { action, detail, regime }: Done): string {
  const path = presentPath(action);
  return sentences[path]?.(t, readDetail(detail), regime) ?? actionWords(t, path) ?? action;
}

// What cannot be read is named by the walk of the chain; here its sentence has gaps.
function readDetail(detail: string): Detail {
  try {
    return JSON.parse(detail) ?? {};
  } catch {
    return {};
  }
}

/** What the audit log calls an action that says no more of a case than its name. */
function actionWords(t: Words, path: string): string | undefined {
  const key = `audit.actions.${path}`;
  const known = speak(t, key);
  return known === key ? undefined : known;
}

type Move = {
  readonly cause: string;
  readonly what: MovedDate;
  readonly due_before: string | null;
  readonly due_after: string | null;
};

/** Why and how a date of a case moved. */
export function movedWords(t: Words, { cause, what, due_before: before, due_after: after }: Move): string {
  const moved =
    before === null
      ? t('history.moved.now', { what, after: String(after) })
      : after === null
        ? t('history.moved.gone', { what, before })
        : t('history.moved.fromTo', { what, before, after });
  return t('history.moved.because', { cause: causeInWords(t, cause), moved });
}

type Value = Detail[string] | undefined;

function eventWords(t: Words, code: Value): string {
  const event = oneOf(requestEventTypes, code);
  return event === undefined ? orGap(code) : t(`history.events.${event}`);
}

/** The score of a severity, kept as "3.25", as the reader writes numbers. */
export function scoreWords({ language }: Words, score: string): string {
  if (!/^\d+\.\d\d$/u.test(score)) return score;
  return Number(score).toLocaleString(localeOf[language], { minimumFractionDigits: 2 });
}

/** A clock beside the authority's own, by its code. */
export function clockWords(t: Words, code: Value): string {
  const clock = oneOf(extraClockCodes, code);
  return clock === undefined ? orGap(code) : t(`history.clocks.${clock}`);
}

/** A field of a request that was changed, with what it was and is where that is a code or a day. */
function changedWords(t: Words, field: string, detail: Detail): string {
  const [said, before, after] = fromTo[field] ?? [];
  if (said === undefined || detail[before ?? ''] == null) return fieldWords(t, field);
  const of = (name: string | undefined) => said(t, orGap(detail[name ?? '']));
  return t('history.fromTo', { field: fieldWords(t, field), before: of(before), after: of(after) });
}

const fromTo: Readonly<
  Record<string, readonly [said: (t: Words, code: string) => string, before: string, after: string]>
> = {
  channel: [channelWords, 'channelBefore', 'channel'],
  language: [letterLanguageWords, 'letterLanguageBefore', 'letterLanguage'],
  rights: [rightsWords, 'rightsBefore', 'rights'],
  receivedOn: [(_t, day) => day, 'before', 'on'],
  authoritySeenOn: [(_t, day) => day, 'authoritySeenBefore', 'authoritySeen'],
};

function channelWords(t: Words, code: string): string {
  const channel = oneOf(channels, code);
  return channel === undefined ? code : t(`audit.details.values.channel.${channel}`);
}

/** A list of rights by their codes. */
export function rightsWords(t: Words, list: string): string {
  return eachInWords(list, (code) => {
    const right = oneOf(rightCodes, code);
    return right === undefined ? code : t(`terms.rights.${right}`);
  });
}

/** The language of a letter by its code, which may be one that Docket does not speak. */
export function letterLanguageWords(t: Words, code: string): string {
  return code === 'und' ? t('terms.anotherLanguage') : languageInWords(t, code);
}

function oneOf<Code extends string>(codes: readonly Code[], value: Value): Code | undefined {
  return codes.find((code) => code === value);
}
