import { Button, FileButton } from '@mantine/core';
import { IconMailPlus } from '@tabler/icons-react';
import { ORPCError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Document, RecordedEvent, RequestCase } from '../../main/contract/requests/request.ts';
import { afterColon } from '../../main/words/joined.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { Dialog } from '../ui/dialog.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { chooseAnew } from '../documents/choose-anew.ts';
import { datesInWords, fullDate, momentOf, shortDate, shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { ClockChange } from './clock-change.tsx';
import { reasonInWords } from './event-words.ts';
import { LetterLine } from './letter-line.tsx';
import { RecordEvent } from './record-event.tsx';
import classes from './request-events.module.css';
import { rightsInWords } from '../ui/request-words.ts';
import { useWords } from '../ui/use-words.tsx';

type RequestEventsProps = {
  readonly request: RequestCase;
  readonly moment: Moment;
  readonly onRead: (documentId: string) => void;
  readonly onAddLetters: (files: readonly File[]) => void;
};

/** What happened in the case, with legal meaning, and the letters that came; what was taken back stays readable. */
export function RequestEvents({ request, moment, onRead, onAddLetters }: RequestEventsProps) {
  const t = useWords();
  const [takingBack, setTakingBack] = useState<RecordedEvent>();
  const [correcting, setCorrecting] = useState<RecordedEvent>();
  return (
    <section aria-labelledby="happened">
      <header className={classes.head}>
        <h2 id="happened">{t('requests.eventLines.title')}</h2>
        {request.voided === null && (
          <FileButton multiple inputProps={chooseAnew} onChange={onAddLetters}>
            {(props) => (
              <Button
                variant="subtle"
                size="xs"
                leftSection={<IconMailPlus size={16} stroke={1.6} aria-hidden />}
                {...props}
              >
                {t('requests.correspondence.add')}
              </Button>
            )}
          </FileButton>
        )}
      </header>
      <ol className={classes.events}>
        {linesOf(request, moment).map(({ on, event, letter }) =>
          event === undefined ? (
            <LetterLine key={letter.id} {...{ request, letter, on, moment, onRead }} />
          ) : (
            <li key={event.id} className={classes.event} data-withdrawn={event.withdrawnAt !== null}>
              <span className={classes.on}>{shortDate(t, event.on, moment.today)}</span>
              <span className={classes.what}>
                {whatHappened(t, event)}
                {event.note !== null && <span className={classes.note}>{event.note}</span>}
                <FromLetter request={request} event={event} onRead={onRead} />
                {event.withdrawnAt !== null && (
                  <span className={classes.note}>
                    {t(
                      isCorrected(event, request) ? 'requests.eventLines.corrected' : 'requests.eventLines.takenBack',
                      {
                        when: shortInstant(t, event.withdrawnAt, moment),
                      },
                    )}
                  </span>
                )}
              </span>
              <span className={classes.by}>{event.recordedBy}</span>
              <span className={classes.changes}>
                {request.voided === null && event.withdrawnAt === null && (
                  <Button
                    variant="subtle"
                    size="xs"
                    onClick={() => setCorrecting(event)}
                    aria-label={t('requests.eventLines.correctThis', namedEvent(t, event))}
                  >
                    {t('requests.eventLines.correct')}
                  </Button>
                )}
                {request.voided === null && event.withdrawnAt === null && event.type !== 'received' && (
                  <Button
                    variant="subtle"
                    size="xs"
                    onClick={() => setTakingBack(event)}
                    aria-label={t('requests.eventLines.takeBackThis', namedEvent(t, event))}
                  >
                    {t('requests.eventLines.takeBack')}
                  </Button>
                )}
              </span>
            </li>
          ),
        )}
      </ol>
      {correcting !== undefined && (
        <RecordEvent
          request={request}
          moment={moment}
          preset={undefined}
          correcting={correcting}
          onClose={() => setCorrecting(undefined)}
        />
      )}
      {takingBack !== undefined && (
        <TakeBack request={request} moment={moment} event={takingBack} onClose={() => setTakingBack(undefined)} />
      )}
    </section>
  );
}

type Line =
  | { readonly on: string; readonly event: RecordedEvent; readonly letter?: undefined }
  | { readonly on: string; readonly event?: undefined; readonly letter: Document };

/** Events and letters by their days. On one day the request comes first, and a letter before what was recorded from it. */
function linesOf({ events, documents }: RequestCase, { zone }: Moment): readonly Line[] {
  const dayOf = ({ receivedOn, addedAt }: Document) => receivedOn ?? momentOf(addedAt, zone).today;
  const letters = documents.filter(({ source }) => source === 'correspondence');
  const rank = ({ event }: Line) => (event === undefined ? 1 : event.type === 'received' ? 0 : 2);
  return [
    ...events.map((event) => ({ on: event.on, event })),
    ...letters.map((letter) => ({ on: dayOf(letter), letter })),
  ].toSorted((one: Line, other: Line) => one.on.localeCompare(other.on) || rank(one) - rank(other));
}

type FromLetterProps = Pick<RequestEventsProps, 'request' | 'onRead'> & { readonly event: RecordedEvent };

/** The letter that an event was recorded from, to be read beside it. */
function FromLetter({ request, event, onRead }: FromLetterProps) {
  const t = useWords();
  const letter = request.documents.find(({ id }) => id === event.letter);
  if (letter === undefined) return null;
  return (
    <span className={classes.note}>
      <button type="button" className={classes.letter} onClick={() => onRead(letter.id)}>
        {t('requests.correspondence.lines.from', { number: String(letter.number) })}
      </button>
    </span>
  );
}

function namedEvent(t: Words, { type, on }: RecordedEvent) {
  return { event: t(`requests.events.${type}.recorded`), date: fullDate(t, on) };
}

/** The event with the rights or the reason it names, and the date an extension names. */
function whatHappened(t: Words, { type, rights, reason, until }: RecordedEvent): ReactNode {
  const bare = type === 'refused' && (reason === null || reason.trim() === '');
  const line = { event: t(`requests.events.${type}.recorded`), b: (words: ReactNode) => <b>{words}</b> };
  const detail = afterColon(t.language, [
    ...(rights === null ? [] : [rightsInWords(t, rights)]),
    ...(bare ? [t('requests.overview.outcomes.noReason')] : reason === null ? [] : [reasonInWords(t, reason)]),
  ]);
  const date = until === null ? undefined : fullDate(t, until);
  if (detail === '') {
    return date === undefined
      ? t.rich('requests.eventLines.bare', line)
      : t.rich('requests.eventLines.until', { ...line, date });
  }
  return date === undefined
    ? t.rich('requests.eventLines.detailed', { ...line, detail })
    : t.rich('requests.eventLines.detailedUntil', { ...line, detail, date });
}

/** A later entry stands in its place. */
function isCorrected({ id }: RecordedEvent, { events }: RequestCase): boolean {
  return events.some(({ replaces }) => replaces === id);
}

type TakeBackProps = Pick<RequestEventsProps, 'request' | 'moment'> & {
  readonly event: RecordedEvent;
  readonly onClose: () => void;
};

function TakeBack({ request, moment, event, onClose }: TakeBackProps) {
  const t = useWords();
  const withdraw = useMutation(query.requests.withdrawEvent.mutationOptions({ onSuccess: onClose }));
  const named = namedEvent(t, event);
  const refused = withdraw.error === null ? undefined : refusal(t, withdraw.error, moment);
  return (
    <Dialog onClose={onClose} title={t('requests.eventLines.askTakeBack', { event: named.event })}>
      <div className={classes.dialog}>
        <p>{t('requests.eventLines.whatTakingBackDoes', { date: named.date })}</p>
        <ClockChange request={request} without={event.id} saidAlready={[refused]} />
        <FailureLine>{refused}</FailureLine>
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('requests.eventLines.leave')}
          </Button>
          <Button
            variant="default"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ reference: request.reference, eventId: event.id })}
          >
            {t('requests.eventLines.takeItBack')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function refusal(t: Words, error: Error, moment: Moment): string {
  if (error instanceof ORPCError && error.code === 'EVENT_REFUSED') {
    const { sentence } = error.data as { readonly sentence: string }; // the contract's shape of EVENT_REFUSED
    return datesInWords(t, sentence, moment);
  }
  return t('ui.notChanged', { failure: error.message });
}
