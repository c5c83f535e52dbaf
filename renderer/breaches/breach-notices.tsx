import { Button } from '@mantine/core';
import type { BreachCase, BreachNotice } from '../../main/contract/breaches/breach.ts';
import { useMoment } from '../ui/now.tsx';
import { Panel } from '../ui/panel.tsx';
import { fullInstant, shortInstant } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import { authorityDue, clockRuns } from './breach-due.ts';
import classes from './breach-notices.module.css';
import { noticeWords } from './notice-words.ts';

type BreachNoticesProps = {
  readonly breach: BreachCase;
  readonly onRecord: () => void;
  readonly onWithdraw: (notice: BreachNotice) => void;
};

/** The phases of telling the authority (Art. 33(4) GDPR): what went, and what goes now. */
export function BreachNotices({ breach, onRecord, onWithdraw }: BreachNoticesProps) {
  const moment = useMoment();
  const { notices, state, authority, outstanding } = breach;
  const last = notices.findLast(({ withdrawnAt }) => withdrawnAt === null);
  const none = (state === 'not-notified' || state === 'suspected') && notices.length === 0;
  const coming = comingPhases(breach, moment);
  return (
    <Panel title={`Notices to ${authority}`}>
      {none ? (
        <p className={classes.quiet}>
          {state === 'suspected'
            ? `Nothing is told to ${authority} before you are aware of a breach.`
            : `You decided that ${authority} need not be told. The reasons stand in the decision.`}
        </p>
      ) : (
        <ol className={classes.phases}>
          {notices.map((notice) => (
            <Sent
              key={notice.id}
              notice={notice}
              moment={moment}
              {...(notice === last && breach.closedAt === null && { onWithdraw })}
            />
          ))}
          {coming.map(({ title, when, urgent, now }, index) => (
            <li key={title} className={classes.phase} data-now={now}>
              <span className={classes.number}>{notices.length + index + 1}</span>
              <p className={classes.line}>
                <b>{title}</b> <span data-urgent={urgent}>{when}</span>
              </p>
            </li>
          ))}
        </ol>
      )}
      {outstanding !== '' && (
        <p className={classes.quiet}>
          <b>Still outstanding:</b> {outstanding} It follows without undue further delay (Art. 33(4)).
        </p>
      )}
      {!none && (
        <Button variant="default" size="xs" mt="md" onClick={onRecord}>
          {last === undefined ? 'Record the first notice as sent' : 'Record a further notice as sent'}
        </Button>
      )}
    </Panel>
  );
}

type SentProps = {
  readonly notice: BreachNotice;
  readonly moment: Moment;
  readonly onWithdraw?: (notice: BreachNotice) => void;
};

function Sent({ notice, moment, onWithdraw }: SentProps) {
  const { phase, kind, sentAt, authorityReference, note, supplied, outstanding, withdrawnAt, withdrawnReason } = notice;
  return (
    <li className={classes.phase} data-sent="true">
      <span className={classes.number}>{phase}</span>
      <p className={classes.line}>
        <b>{noticeWords[kind]}</b> <span>{withdrawnAt === null ? 'sent' : 'taken back'}</span>
      </p>
      <p className={classes.detail}>
        {fullInstant(sentAt, moment.zone)}
        {authorityReference !== '' && `, reference ${authorityReference}`}
      </p>
      {supplied !== '' && <p className={classes.detail}>Told: {supplied}</p>}
      {outstanding !== '' && <p className={classes.detail}>Left to follow: {outstanding}</p>}
      {note !== '' && <p className={classes.detail}>{note}</p>}
      {withdrawnAt !== null && <p className={classes.detail}>Does not count: {withdrawnReason}</p>}
      {onWithdraw !== undefined && (
        <p className={classes.detail}>
          <Button variant="subtle" size="compact-xs" onClick={() => onWithdraw(notice)}>
            Take back notice {phase}
          </Button>
        </p>
      )}
    </li>
  );
}

type Coming = { readonly title: string; readonly when: string; readonly urgent: boolean; readonly now: boolean };

function comingPhases(breach: BreachCase, moment: Moment): readonly Coming[] {
  const kinds = new Set(breach.notices.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ kind }) => kind));
  if (kinds.has('closing')) return [];
  const later = { when: 'when known', urgent: false };
  const first: Coming[] = kinds.has('first')
    ? []
    : [
        {
          title: noticeWords.first,
          when: clockRuns(breach) ? `by ${shortInstant(breach.notifyBy, moment)}` : '',
          urgent: ['over', 'today'].includes(authorityDue(breach, moment).state),
          now: true,
        },
      ];
  return [
    ...first,
    ...(kinds.has('follow-up') ? [] : [{ title: noticeWords['follow-up'], ...later, now: first.length === 0 }]),
    { title: noticeWords.closing, ...later, now: false },
  ];
}
