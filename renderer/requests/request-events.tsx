import { Button } from '@mantine/core';
import { ORPCError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecordedEvent, RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { Dialog } from '../ui/dialog.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { fullDate, shortDate, shortInstant } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import { ClockChange } from './clock-change.tsx';
import { eventWords, reasonInWords } from './event-words.ts';
import { RecordEvent } from './record-event.tsx';
import classes from './request-events.module.css';
import { rightsInWords } from '../ui/request-words.ts';

type RequestEventsProps = { readonly request: RequestCase; readonly moment: Moment };

/** What happened in the case, with legal meaning; what was taken back stays readable. */
export function RequestEvents({ request, moment }: RequestEventsProps) {
  const [takingBack, setTakingBack] = useState<RecordedEvent>();
  const [correcting, setCorrecting] = useState<RecordedEvent>();
  return (
    <section aria-labelledby="happened">
      <h2 id="happened" className={classes.title}>
        What happened
      </h2>
      <ol className={classes.events}>
        {request.events.map((event) => (
          <li key={event.id} className={classes.event} data-withdrawn={event.withdrawnAt !== null}>
            <span className={classes.on}>{shortDate(event.on, moment.today)}</span>
            <span className={classes.what}>
              <b>{eventWords[event.type].recorded}</b>
              {event.rights !== null && `: ${rightsInWords(event.rights)}`}
              {event.reason !== null && `: ${reasonInWords(event.reason)}`}
              {event.until !== null && `, until ${fullDate(event.until)}`}
              {event.note !== null && <span className={classes.note}>{event.note}</span>}
              {event.withdrawnAt !== null && (
                <span className={classes.note}>
                  {isCorrected(event, request) ? 'Corrected' : 'Taken back'} {shortInstant(event.withdrawnAt, moment)};
                  it counts for nothing.
                </span>
              )}
            </span>
            <span className={classes.by}>{event.recordedBy}</span>
            <span className={classes.changes}>
              {event.withdrawnAt === null && (
                <Button
                  variant="subtle"
                  size="xs"
                  onClick={() => setCorrecting(event)}
                  aria-label={`Correct: ${eventWords[event.type].recorded} on ${fullDate(event.on)}`}
                >
                  Correct
                </Button>
              )}
              {event.withdrawnAt === null && event.type !== 'received' && (
                <Button
                  variant="subtle"
                  size="xs"
                  onClick={() => setTakingBack(event)}
                  aria-label={`Take back: ${eventWords[event.type].recorded} on ${fullDate(event.on)}`}
                >
                  Take back
                </Button>
              )}
            </span>
          </li>
        ))}
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
        <TakeBack request={request} event={takingBack} onClose={() => setTakingBack(undefined)} />
      )}
    </section>
  );
}

/** A later entry stands in its place. */
function isCorrected({ id }: RecordedEvent, { events }: RequestCase): boolean {
  return events.some(({ replaces }) => replaces === id);
}

type TakeBackProps = { readonly request: RequestCase; readonly event: RecordedEvent; readonly onClose: () => void };

function TakeBack({ request, event, onClose }: TakeBackProps) {
  const withdraw = useMutation(query.requests.withdrawEvent.mutationOptions({ onSuccess: onClose }));
  const words = eventWords[event.type].recorded;
  return (
    <Dialog onClose={onClose} title={`Take back “${words}”?`}>
      <div className={classes.dialog}>
        <p>
          It was recorded for {fullDate(event.on)}. It stays readable in the case and counts for nothing; the due date
          is counted again without it.
        </p>
        <ClockChange request={request} without={event.id} />
        <FailureLine>{withdraw.error !== null && refusal(withdraw.error)}</FailureLine>
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose} data-autofocus>
            Leave it
          </Button>
          <Button
            variant="default"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ reference: request.reference, eventId: event.id })}
          >
            Take it back
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function refusal(error: Error): string {
  if (error instanceof ORPCError && error.code === 'EVENT_REFUSED') {
    const { sentence } = error.data as { readonly sentence: string }; // the contract's shape of EVENT_REFUSED
    return sentence;
  }
  return `${error.message} Nothing was changed.`;
}
