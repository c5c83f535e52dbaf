import { Anchor, Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { useSaveDocument } from '../documents/use-save-document.ts';
import { hrefTo, paths } from '../paths.ts';
import { DayLine } from '../ui/day-line.tsx';
import { FactList } from '../ui/fact-list.tsx';
import type { Fact } from '../ui/fact-list.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { count, fullDate, shortDate, shortInstant } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import { CaseWorking } from './case-working.tsx';
import type { CaseWorkingProps } from './case-working.tsx';
import { reasonInWords } from './event-words.ts';
import classes from './request-overview.module.css';
import { datesInWords } from './request-history.tsx';
import { RequestEvents } from './request-events.tsx';
import { RequestNotes } from './request-notes.tsx';
import { channelWords, languageWords } from '../ui/request-words.ts';

type RequestOverviewProps = CaseWorkingProps & {
  /** Grows each time somebody asks to write a note. */
  readonly noting: number;
};

/** The line, what they asked in their words, the facts, what happened, the notes; beside them the sum. */
export function RequestOverview(props: RequestOverviewProps) {
  const { request, moment, working, onWorking, onSuppose, onPrintRecord, noting } = props;
  const { clock, reference } = request;
  const { save, problem } = useSaveDocument(reference);
  const letter = request.documents.find(({ source }) => source === 'letter');
  const lineEnd = clock.due ?? clock.earliestDue;
  return (
    <div className={classes.overview}>
      <div className={classes.main}>
        {lineEnd !== undefined && (
          <DayLine
            receivedOn={clock.startsOn ?? request.receivedOn}
            due={lineEnd}
            today={clock.closedOn ?? moment.today}
            pauses={pausesOf(request)}
            marks={request.events
              .filter(({ type, withdrawnAt }) => type === 'extended' && withdrawnAt === null)
              .map(({ on }) => ({ date: on, label: 'Extension notice' }))}
            {...(clock.policyDue !== undefined && { target: clock.policyDue })}
          />
        )}
        <section aria-labelledby="asked">
          <header className={classes.head}>
            <h2 id="asked">What they asked for</h2>
            {letter !== undefined && (
              <Button
                variant="subtle"
                size="xs"
                leftSection={<IconMail size={16} stroke={1.6} aria-hidden />}
                onClick={() => save(letter.id)}
              >
                Save the letter
              </Button>
            )}
          </header>
          <FailureLine>{problem}</FailureLine>
          <blockquote
            className={classes.words}
            lang={request.language === 'und' ? undefined : request.language}
            tabIndex={0}
          >
            {request.body.trim() === '' ? request.subject || 'Nothing was written down.' : request.body}
          </blockquote>
          <FactList facts={factsOf(request, moment)} />
        </section>
        <RequestEvents request={request} moment={moment} />
        <RequestNotes request={request} moment={moment} noting={noting} />
        <section aria-labelledby="latest">
          <header className={classes.head}>
            <h2 id="latest">Latest</h2>
            <Anchor href={hrefTo(paths.requestSection(reference, 'history'))} size="sm">
              {count(request.history.length, { one: 'Full history, {n} entry', other: 'Full history, {n} entries' })}
            </Anchor>
          </header>
          <ul className={classes.latest}>
            {request.history.slice(0, 5).map(({ seq, at, by, sentence }) => (
              <li key={seq}>
                <span className={classes.when}>{shortInstant(at, moment)}</span>
                <span>{datesInWords(sentence, moment.today)}</span>
                <span className={classes.by}>{by}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <CaseWorking
        request={request}
        moment={moment}
        working={working}
        onWorking={onWorking}
        onSuppose={onSuppose}
        onPrintRecord={onPrintRecord}
      />
    </div>
  );
}

function pausesOf({ clock, clockState }: RequestCase): { from: string; to?: string }[] {
  const past = clock.pauses.map(({ from, to }) => ({ from, ...(to !== undefined && { to }) }));
  const open = clockState === 'paused' && clock.pausedSince !== undefined && !past.some(({ to }) => to === undefined);
  return open && clock.pausedSince !== undefined ? [...past, { from: clock.pausedSince }] : past;
}

function factsOf(request: RequestCase, moment: Moment): Fact[] {
  const happened = (type: string) =>
    request.events.findLast((event) => event.type === type && event.withdrawnAt === null);
  const asked = happened('identity-requested');
  const confirmed = happened('identity-confirmed');
  const extended = happened('extended');
  const identity =
    confirmed !== undefined
      ? `Confirmed ${shortDate(confirmed.on, moment.today)} by ${confirmed.recordedBy}${confirmed.note === null ? '' : `: ${confirmed.note}`}`
      : asked !== undefined
        ? `Asked ${shortDate(asked.on, moment.today)}, no proof yet`
        : 'Not asked, you know them';
  return [
    ...(request.subject === '' ? [] : [{ label: 'Subject', value: request.subject }]),
    { label: 'Arrived', value: arrival(request) },
    { label: 'Identity', value: identity },
    { label: 'Reply to', value: replyTo(request) },
    ...(request.address === null ? [] : [{ label: 'Address', value: request.address }]),
    ...(request.representative === null
      ? []
      : [
          {
            label: 'Asked by',
            value: [request.representative.name, request.representative.authority]
              .filter((text) => text !== '')
              .join('. '),
          },
        ]),
    ...(extended?.reason == null ? [] : [{ label: 'Extended', value: reasonInWords(extended.reason) }]),
  ];
}

function arrival({ receivedOn, channel, channelDetail }: RequestCase): string {
  const by = `${fullDate(receivedOn)}, by ${channelWords[channel].toLowerCase()}`;
  return channelDetail === null ? by : `${by}: ${channelDetail}`;
}

function replyTo({ email, language }: RequestCase): string {
  const inLanguage = `in ${languageWords[language] ?? language}`;
  return email === null ? `No email address, ${inLanguage}` : `${email}, ${inLanguage}`;
}
