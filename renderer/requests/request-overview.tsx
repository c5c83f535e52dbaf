import { Anchor, Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import type { RequestEventType } from '../../main/contract/deadlines/compute-deadline.ts';
import type { Document, RecordedEvent, RequestCase } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { hrefTo, paths } from '../paths.ts';
import { DayLine } from '../ui/day-line.tsx';
import { FactList } from '../ui/fact-list.tsx';
import type { Fact } from '../ui/fact-list.tsx';
import { datesInWords, fullDate, shortDate, shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { CaseWorking } from './case-working.tsx';
import type { CaseWorkingProps } from './case-working.tsx';
import { reasonInWords } from './event-words.ts';
import { ReadCorrespondence } from './read-correspondence.tsx';
import classes from './request-overview.module.css';
import { RequestEvents } from './request-events.tsx';
import { RequestOutcomes } from './request-outcomes.tsx';
import { RequestNotes } from './request-notes.tsx';
import { languageName } from '../ui/request-words.ts';
import { useWords } from '../ui/use-words.tsx';

type RequestOverviewProps = CaseWorkingProps & {
  /** Grows each time somebody asks to write a note. */
  readonly noting: number;
  /** The letter that is read beside the case. */
  readonly reading: Document | undefined;
  readonly onRead: (documentId: string | undefined) => void;
  readonly onRefile: (letter: Document) => void;
  readonly onAddLetters: (files: readonly File[]) => void;
};

/** The line, what they asked in their words, the facts, what happened, the notes; beside them the sum. */
export function RequestOverview(props: RequestOverviewProps) {
  const t = useWords();
  const { request, moment, working, onWorking, onSuppose, onPrintRecord, noting } = props;
  const { reading, onRead, onRefile, onAddLetters } = props;
  const { clock, reference } = request;
  const letter = request.documents.find(({ source }) => source === 'letter');
  const lineEnd = request.voided === null ? (clock.due ?? clock.earliestDue) : undefined;
  return (
    <div className={classes.overview} data-reading={reading !== undefined}>
      <div className={classes.main}>
        {lineEnd !== undefined && (
          <DayLine
            receivedOn={request.receivedOn}
            {...(clock.startsOn !== undefined && { startsOn: clock.startsOn })}
            due={lineEnd}
            today={clock.closedOn ?? moment.today}
            pauses={pausesOf(request)}
            marks={request.events
              .filter(({ type, withdrawnAt }) => type === 'extended' && withdrawnAt === null)
              .map(({ on }) => ({ date: on, label: t('requests.overview.extensionNotice') }))}
            {...(clock.policyDue !== undefined && { target: clock.policyDue })}
          />
        )}
        <section aria-labelledby="asked">
          <header className={classes.head}>
            <h2 id="asked">{t('requests.overview.asked')}</h2>
            {letter !== undefined && (
              <Button
                variant="subtle"
                size="xs"
                leftSection={<IconMail size={16} stroke={1.6} aria-hidden />}
                onClick={() => onRead(letter.id)}
              >
                {t('requests.overview.readLetter')}
              </Button>
            )}
          </header>
          <blockquote
            className={classes.words}
            lang={request.language === 'und' ? undefined : request.language}
            tabIndex={0}
          >
            {request.body.trim() === '' ? request.subject || t('requests.overview.nothingWritten') : request.body}
          </blockquote>
          <FactList facts={factsOf(t, request, moment)} />
        </section>
        <RequestOutcomes request={request} />
        <RequestEvents request={request} moment={moment} onRead={onRead} onAddLetters={onAddLetters} />
        <RequestNotes request={request} moment={moment} noting={noting} />
        <section aria-labelledby="latest">
          <header className={classes.head}>
            <h2 id="latest">{t('requests.overview.latest')}</h2>
            <Anchor href={hrefTo(paths.requestSection(reference, 'history'))} size="sm">
              {t('requests.overview.fullHistory', { entries: request.history.length })}
            </Anchor>
          </header>
          <ul className={classes.latest}>
            {request.history.slice(0, 5).map(({ seq, at, by, sentence }) => (
              <li key={seq}>
                <span className={classes.when}>{shortInstant(t, at, moment)}</span>
                <span>{datesInWords(t, sentence, moment)}</span>
                <span className={classes.by}>{by}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {reading !== undefined && (
        <ReadCorrespondence
          request={request}
          letter={reading}
          moment={moment}
          onRead={onRead}
          onRefile={onRefile}
          onClose={() => onRead(undefined)}
        />
      )}
      {reading === undefined && request.voided === null && (
        <CaseWorking
          request={request}
          moment={moment}
          working={working}
          onWorking={onWorking}
          onSuppose={onSuppose}
          onPrintRecord={onPrintRecord}
        />
      )}
    </div>
  );
}

function pausesOf({ clock, clockState }: RequestCase): { from: string; to?: string }[] {
  const past = clock.pauses.map(({ from, to }) => ({ from, ...(to !== undefined && { to }) }));
  const open = clockState === 'paused' && clock.pausedSince !== undefined && !past.some(({ to }) => to === undefined);
  return open && clock.pausedSince !== undefined ? [...past, { from: clock.pausedSince }] : past;
}

function factsOf(t: Words, request: RequestCase, moment: Moment): Fact[] {
  const extended = happened(request, 'extended');
  return [
    ...(request.subject === '' ? [] : [{ label: t('requests.overview.subject'), value: request.subject }]),
    { label: t('requests.overview.arrived'), value: arrival(t, request) },
    { label: t('requests.overview.identity'), value: identity(t, request, moment.today) },
    { label: t('requests.overview.replyTo'), value: replyTo(t, request) },
    ...(request.phone === null ? [] : [{ label: t('requests.overview.phone'), value: request.phone }]),
    ...(request.address === null ? [] : [{ label: t('requests.overview.address'), value: request.address }]),
    ...(request.representative === null
      ? []
      : [
          {
            label: t('requests.overview.askedBy'),
            value: [request.representative.name, request.representative.authority, seen(t, request, moment.today)]
              .filter((text) => text !== '')
              // An authority may be typed as a sentence, with its own full stop.
              .map((text) => text.replace(/\.$/u, ''))
              .join('. '),
          },
        ]),
    ...(extended?.reason == null
      ? []
      : [{ label: t('requests.overview.extended'), value: reasonInWords(t, extended.reason) }]),
  ];
}

function happened({ events }: RequestCase, type: RequestEventType): RecordedEvent | undefined {
  return events.findLast((event) => event.type === type && event.withdrawnAt === null);
}

function identity(t: Words, request: RequestCase, today: string): string {
  const confirmed = happened(request, 'identity-confirmed');
  const asked = happened(request, 'identity-requested');
  // What was asked for again after it came waits again.
  if (confirmed !== undefined && (asked === undefined || asked.on <= confirmed.on)) {
    const by = { date: shortDate(t, confirmed.on, today), person: confirmed.recordedBy };
    return confirmed.note === null
      ? t('requests.overview.identityConfirmed', by)
      : t('requests.overview.identityConfirmedNote', { ...by, note: confirmed.note });
  }
  return asked === undefined
    ? t('requests.overview.identityKnown')
    : t('requests.overview.identityAsked', { date: shortDate(t, asked.on, today) });
}

function seen(t: Words, { authoritySeenOn }: RequestCase, today: string): string {
  return authoritySeenOn === null
    ? t('requests.overview.authorityNotSeen')
    : t('requests.overview.authoritySeen', { date: shortDate(t, authoritySeenOn, today) });
}

function arrival(t: Words, { receivedOn, channel, channelDetail }: RequestCase): string {
  const arrived = t(`requests.overview.arrivedBy.${channel}`, { date: fullDate(t, receivedOn) });
  return channelDetail === null ? arrived : t('requests.overview.arrivedAt', { arrived, detail: channelDetail });
}

function replyTo(t: Words, { email, language }: RequestCase): string {
  const inLanguage = { language, name: languageName(t, language) };
  return email === null
    ? t('requests.overview.replyNoEmail', inLanguage)
    : t('requests.overview.reply', { email, ...inLanguage });
}
