import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { BreachCase, BreachNotice } from '../../main/contract/breaches/breach.ts';
import type { Words } from '../../main/words/words.ts';
import { useMoment } from '../ui/now.tsx';
import { Panel } from '../ui/panel.tsx';
import { fullInstant, shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import { authorityDue, clockRuns } from './breach-due.ts';
import classes from './breach-notices.module.css';

type BreachNoticesProps = {
  readonly breach: BreachCase;
  readonly onRecord: () => void;
  readonly onWithdraw: (notice: BreachNotice) => void;
};

/** The phases of telling the authority (Art. 33(4) GDPR): what went, and what goes now. */
export function BreachNotices({ breach, onRecord, onWithdraw }: BreachNoticesProps) {
  const t = useWords();
  const moment = useMoment();
  const { notices, state, outstanding } = breach;
  const { authority } = breach;
  const last = notices.findLast(({ withdrawnAt }) => withdrawnAt === null);
  const none = (state === 'not-notified' || state === 'suspected') && notices.length === 0;
  const coming = comingPhases(t, breach, moment);
  return (
    <Panel title={t('breaches.notices.title', { authority })}>
      {none ? (
        <p className={classes.quiet}>
          {state === 'suspected'
            ? t('breaches.notices.noneBeforeAware', { authority })
            : t('breaches.notices.noneDecided', { authority })}
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
        <p className={classes.quiet}>{t.rich('breaches.notices.outstanding', { ...marked, what: outstanding })}</p>
      )}
      {!none && (
        <Button variant="default" size="xs" mt="md" onClick={onRecord}>
          {t(last === undefined ? 'breaches.notices.recordFirst' : 'breaches.notices.recordFurther')}
        </Button>
      )}
    </Panel>
  );
}

const marked = {
  b: (chunks: ReactNode) => <b>{chunks}</b>,
  state: (chunks: ReactNode) => <span>{chunks}</span>,
};

type SentProps = {
  readonly notice: BreachNotice;
  readonly moment: Moment;
  readonly onWithdraw?: (notice: BreachNotice) => void;
};

function Sent({ notice, moment, onWithdraw }: SentProps) {
  const t = useWords();
  const { phase, kind, sentAt, authorityReference, note, supplied, outstanding, withdrawnAt, withdrawnReason } = notice;
  const at = fullInstant(t, sentAt, moment.zone);
  return (
    <li className={classes.phase} data-sent="true">
      <span className={classes.number}>{phase}</span>
      <p className={classes.line}>
        {withdrawnAt === null
          ? t.rich(`breaches.notices.sent.${kind}`, marked)
          : t.rich(`breaches.notices.takenBack.${kind}`, marked)}
      </p>
      <p className={classes.detail}>
        {authorityReference === ''
          ? at
          : t('breaches.notices.sentWithReference', { at, reference: authorityReference })}
      </p>
      {supplied !== '' && <p className={classes.detail}>{t('breaches.notices.told', { what: supplied })}</p>}
      {outstanding !== '' && (
        <p className={classes.detail}>{t('breaches.notices.leftToFollow', { what: outstanding })}</p>
      )}
      {note !== '' && <p className={classes.detail}>{note}</p>}
      {withdrawnAt !== null && (
        <p className={classes.detail}>{t('breaches.notices.doesNotCount', { why: withdrawnReason })}</p>
      )}
      {onWithdraw !== undefined && (
        <p className={classes.detail}>
          <Button variant="subtle" size="compact-xs" onClick={() => onWithdraw(notice)}>
            {t('breaches.notices.takeBack', { phase })}
          </Button>
        </p>
      )}
    </li>
  );
}

type Coming = { readonly title: string; readonly when: string; readonly urgent: boolean; readonly now: boolean };

function comingPhases(t: Words, breach: BreachCase, moment: Moment): readonly Coming[] {
  const kinds = new Set(breach.notices.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ kind }) => kind));
  if (kinds.has('closing')) return [];
  const later = { when: t('breaches.notices.whenKnown'), urgent: false };
  const first: Coming[] = kinds.has('first')
    ? []
    : [
        {
          title: t('breaches.notices.kinds.first'),
          when: clockRuns(breach) ? t('breaches.notices.by', { at: shortInstant(t, breach.notifyBy, moment) }) : '',
          urgent: ['over', 'today'].includes(authorityDue(t, breach, moment).state),
          now: true,
        },
      ];
  return [
    ...first,
    ...(kinds.has('follow-up')
      ? []
      : [{ title: t('breaches.notices.kinds.follow-up'), ...later, now: first.length === 0 }]),
    { title: t('breaches.notices.kinds.closing'), ...later, now: false },
  ];
}
