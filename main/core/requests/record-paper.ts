import type { Deadline, DeadlineStep, RegimeCode } from '../../contract/deadlines/compute-deadline.ts';
import { datesInWords, fullInstant } from '../../words/dates.ts';
import { capitalised } from '../../words/capitalised.ts';
import type { Language } from '../../words/language.ts';
import { whyNotGranted } from '../../words/ground-in-words.ts';
import type { Words } from '../../words/words.ts';
import type { RequestCase } from '../../contract/requests/request.ts';
import { calendarIn, findWords } from '../rules/deadlines/words/find-words.ts';
import { rightsIn } from '../rules/deadlines/working.ts';
import { groundsIn } from '../rules/exemptions/grounds.ts';
import { writtenDate, type Block, type Paper } from '../files/paper/paper.ts';
import { wordingOf } from '../files/paper/wording/find-wording.ts';
import { recordWords } from './record-words/find-record-words.ts';

/** An entry of the audit chain as a record quotes it. `on` is a day in the organisation's zone. */
export type HistoryHead = { readonly seq: number; readonly hash: string; readonly on: string };

export type RecordFacts = {
  readonly request: RequestCase;
  readonly clock: Deadline;
  readonly regime: RegimeCode;
  readonly organisation: string;
  readonly printedOn: string;
  readonly head: HistoryHead;
  readonly caseHead: HistoryHead;
  readonly language: Language;
  /** The words of that language, for what the history says. */
  readonly t: Words;
  /** Where the organisation's days begin and end. */
  readonly zone: string;
  /** With what only the organisation should read: notes, warnings, history, entries that were taken back. */
  readonly internal: boolean;
};

/** The printed record of a case: every date with its working and sources, in one language. */
export function recordPaper(facts: RecordFacts): Paper {
  const { request, clock, language } = facts;
  const words = recordWords(language);
  return {
    title: words.title(request.reference),
    blocks: [
      { kind: 'paragraph', text: words.printed(facts.organisation, dateIn(facts, facts.printedOn)) },
      { kind: 'heading', text: words.requestHeading },
      requestLines(facts),
      { kind: 'heading', text: words.eventsHeading },
      eventTable(
        facts,
        request.events.filter(({ withdrawnAt }) => withdrawnAt === null),
      ),
      { kind: 'heading', text: words.workingHeading },
      { kind: 'paragraph', text: `${words.workingIntro} ${words.ruleSet(clock.ruleSet)}` },
      ...stepTable(facts, clock.steps),
      ...otherWorkings(facts),
      ...(facts.internal ? internalPart(facts) : []),
      { kind: 'heading', text: words.proofHeading },
      { kind: 'paragraph', text: words.proof(request.history.length) },
      {
        kind: 'lines',
        lines: [
          words.caseHead(facts.caseHead.seq, dateIn(facts, facts.caseHead.on), facts.caseHead.hash),
          words.head(facts.head.seq, dateIn(facts, facts.head.on), facts.head.hash),
        ],
      },
    ],
  };
}

function requestLines(facts: RecordFacts): Block {
  const { request, clock, language } = facts;
  const words = recordWords(language);
  const deadlineWords = findWords(language);
  const date = (day: string | undefined) => (day === undefined ? words.noDate : dateIn(facts, day));
  const law = facts.t(`terms.regimes.${facts.regime}`);
  return {
    kind: 'lines',
    lines: [
      words.fact(words.requester, request.requester),
      ...representativeLines(facts),
      ...(request.phone === null ? [] : [words.fact(words.phone, request.phone)]),
      words.fact(words.received, date(request.receivedOn)),
      words.fact(words.rights, rightsIn(request.rights, { words: deadlineWords, language })),
      words.fact(words.law, law),
      words.fact(words.calendar, calendarIn(deadlineWords, language, request.calendar)),
      ...(request.voided === null
        ? [
            words.fact(
              words.state,
              `${stateIn(facts)}${clock.closedOn === undefined ? '' : ` (${date(clock.closedOn)})`}`,
            ),
            words.fact(words.due, date(clock.due)),
            ...(clock.noticeBy === undefined ? [] : [words.fact(words.noticeBy, date(clock.noticeBy))]),
            ...outcomeLines(facts),
          ]
        : [words.fact(words.state, facts.t('requests.voided.title', { reason: request.voided.reason }))]),
    ],
  };
}

/** Who writes for the requester, what shows that they may, and when that was seen. */
function representativeLines(facts: RecordFacts): readonly string[] {
  const { representative, authoritySeenOn } = facts.request;
  if (representative === null) return [];
  const words = recordWords(facts.language);
  const seen = authoritySeenOn === null ? words.authorityNotSeen : words.authoritySeen(dateIn(facts, authoritySeenOn));
  const shown = [representative.authority.trim().replace(/\.$/u, ''), seen].filter((part) => part !== '').join(', ');
  return [words.fact(words.representative, representative.name), words.fact(words.authority, shown)];
}

/** How far the case is; of one that was refused, that it was. */
function stateIn({ request: { outcome }, clock, language, t }: RecordFacts): string {
  return outcome === null || outcome === 'answered'
    ? recordWords(language).states[clock.state]
    : t(`terms.caseOutcomes.${outcome}`);
}

/** What was refused, or granted only in part: its ground and its reason, or that none was recorded. */
function outcomeLines({ request, t }: RecordFacts): readonly string[] {
  return request.outcomes.flatMap(({ right, outcome, ground, reason }) => {
    if (outcome !== 'refused' && outcome !== 'granted-in-part') return [];
    const why = whyNotGranted(t, groundsIn(t, request.regime), { right, ground, reason });
    const ended = { right: t(`terms.rights.${right}`), outcome: t(`terms.outcomes.${outcome}`) };
    return [`${t('requests.head.endedRight', ended)}. ${why}`];
  });
}

function eventTable(facts: RecordFacts, events: RequestCase['events']): Block {
  const { language, internal, t } = facts;
  const words = recordWords(language);
  const deadlineWords = findWords(language);
  const ofOurs = (code: string) =>
    deadlineWords.reasons[code] === undefined ? undefined : capitalised(t, deadlineWords.reasons[code]);
  const details = ({ reason, rights, until, note }: RequestCase['events'][number]) =>
    [
      // What somebody typed stays as it was typed.
      reason === null ? '' : (ofOurs(reason) ?? reason),
      rights === null ? '' : capitalised(t, rightsIn(rights, { words: deadlineWords, language })),
      until === null ? '' : words.until(dateIn(facts, until)),
      internal ? (note ?? '') : '',
    ]
      .filter((text) => text !== '')
      // A reason is a sentence of its own, with its own full stop.
      .map((text, at, all) => (at < all.length - 1 ? text.replace(/\.$/u, '') : text))
      .join('. ');
  return {
    kind: 'table',
    head: [words.day, words.what, words.details],
    rows: events.map((event) => [dateIn(facts, event.on), words.events[event.type], details(event)]),
    widths: [110, 160, '*'],
  };
}

function stepTable(facts: RecordFacts, steps: readonly DeadlineStep[]): readonly Block[] {
  const words = recordWords(facts.language);
  if (steps.length === 0) return [{ kind: 'paragraph', text: words.noDate }];
  const rows = steps.map(({ title, before, after, sentence, citation, checkedOn }) => [
    title,
    before === undefined ? '' : dateIn(facts, before),
    dateIn(facts, after),
    `${sentence} ${words.source(citation, checkedOn === null ? undefined : dateIn(facts, checkedOn))}`,
  ]);
  return [{ kind: 'table', head: [words.step, words.before, words.after, words.why], rows, widths: [90, 84, 84, '*'] }];
}

function otherWorkings(facts: RecordFacts): readonly Block[] {
  const { clock, language } = facts;
  const words = recordWords(language);
  const deadlineWords = findWords(language);
  const differs = clock.noticeBy !== undefined && clock.noticeBy !== clock.due;
  return [
    ...clock.otherClocks.flatMap(({ rights, due, steps }): Block[] => [
      {
        kind: 'heading',
        text: words.otherHeading(
          rightsIn(rights, { words: deadlineWords, language }),
          due === undefined ? undefined : dateIn(facts, due),
        ),
      },
      ...stepTable(facts, steps),
    ]),
    ...(differs
      ? [{ kind: 'heading', text: words.noticeHeading } as const, ...stepTable(facts, clock.noticeSteps)]
      : []),
    ...(clock.acknowledgeSteps.length > 0 && clock.acknowledgeSteps !== clock.steps
      ? [{ kind: 'heading', text: words.acknowledgeHeading } as const, ...stepTable(facts, clock.acknowledgeSteps)]
      : []),
  ];
}

function internalPart(facts: RecordFacts): readonly Block[] {
  const { request, clock, language, t, zone } = facts;
  const words = recordWords(language);
  const takenBack = request.events.filter(({ withdrawnAt }) => withdrawnAt !== null);
  const list = (heading: string, items: readonly string[]): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: heading },
          { kind: 'list', items },
        ];
  return [
    { kind: 'heading', text: words.internalHeading },
    ...stepTable(facts, clock.policySteps).slice(0, clock.policySteps.length === 0 ? 0 : 1),
    ...list(
      words.warningsHeading,
      clock.warnings.map(({ sentence, citation }) => (citation === undefined ? sentence : `${sentence} ${citation}`)),
    ),
    ...(takenBack.length === 0
      ? []
      : [{ kind: 'heading', text: words.takenBackHeading } as const, eventTable(facts, takenBack)]),
    ...list(
      words.notesHeading,
      request.notes.map(({ text, writtenAt, writtenBy }) =>
        words.fact(`${fullInstant(t, writtenAt, zone)}, ${writtenBy}`, text),
      ),
    ),
    { kind: 'heading', text: words.historyHeading },
    {
      kind: 'table',
      head: [words.day, words.what, words.by],
      rows: request.history.map(({ at, sentence, by }) => [
        fullInstant(t, at, zone),
        datesInWords(t, sentence, { today: '', zone }), // no day is today: each stands with its year
        by,
      ]),
      widths: [110, '*', 110],
    },
  ];
}

function dateIn({ language }: Pick<RecordFacts, 'language'>, day: string): string {
  return writtenDate(day, wordingOf(language).locale);
}
