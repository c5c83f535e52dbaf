import { Button, Radio } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RequestEvent } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import type { Moment } from '../../main/words/dates.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { useMoment } from '../ui/now.tsx';
import { TheSum } from '../ui/the-sum.tsx';
import { isNoDate } from '../ui/typed-date.ts';
import { useWords } from '../ui/use-words.tsx';
import { ChangedClock, refusalOf } from './clock-change.tsx';
import { sumOf } from './clock-sum.ts';
import { ExtensionFields } from './extension-fields.tsx';
import classes from './simulate-clock.module.css';
import { suppositionsOf, type Supposition } from './suppositions.ts';

type SimulateClockProps = { readonly request: RequestCase; readonly moment: Moment; readonly onClose: () => void };

/** What would happen to the date if something happened: both dates and the working of the second. Nothing is saved. */
export function SimulateClock({ request, moment, onClose }: SimulateClockProps) {
  const t = useWords();
  const suppositions = suppositionsOf(request, moment.today);
  const [key, setKey] = useState(suppositions[0]?.key);
  const [days, setDays] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('complexity');
  const [until, setUntil] = useState('');
  const supposition = suppositions.find((one) => one.key === key);
  const on = supposition === undefined ? '' : (days[supposition.key] ?? supposition.on);
  return (
    <Dialog onClose={onClose} title={t('requests.simulate.title')} size="lg">
      <div className={classes.panel}>
        {suppositions.length === 0 ? (
          <p>{t('requests.simulate.ended')}</p>
        ) : (
          <Radio.Group label={t('requests.simulate.what')} value={key ?? ''} onChange={setKey}>
            {suppositions.map((one, index) => (
              <Radio
                key={one.key}
                value={one.key}
                label={t(one.label)}
                mt={4}
                data-autofocus={index === 0 || undefined}
              />
            ))}
          </Radio.Group>
        )}
        {supposition !== undefined && (
          <>
            <DateInput
              key={supposition.key}
              label={t(supposition.asks)}
              value={on === '' ? undefined : on}
              onChange={(date) => setDays({ ...days, [supposition.key]: date ?? '' })}
              today={moment.today}
            />
            {supposition.event === 'extended' && (
              <ExtensionFields
                regime={request.regime}
                today={moment.today}
                reason={reason}
                onReason={setReason}
                until={until}
                onUntil={setUntil}
              />
            )}
            {on !== '' && <Answer request={request} supposition={supposition} on={on} reason={reason} until={until} />}
          </>
        )}
        <div className={classes.actions}>
          <p className={classes.note}>{t('requests.simulate.nothingSaved')}</p>
          <Button variant="default" onClick={onClose}>
            {t('ui.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

type AnswerProps = {
  readonly request: RequestCase;
  readonly supposition: Supposition;
  readonly on: string;
  readonly reason: string;
  readonly until: string;
};

function Answer({ request, supposition, on, reason, until }: AnswerProps) {
  const t = useWords();
  const moment = useMoment();
  const { event, kind } = supposition;
  const events: RequestEvent[] =
    event === undefined
      ? []
      : [
          {
            type: event,
            on,
            ...(event === 'extended' && { reason, ...(until !== '' && !isNoDate(until) && { until }) }),
          },
        ];
  const answer = useQuery({
    ...query.requests.simulateClock.queryOptions({
      input: {
        reference: request.reference,
        events,
        closedDays: kind === 'closing-day' ? [{ on, name: t('requests.simulate.title') }] : [],
        on: kind === 'nothing' ? on : null,
      },
    }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (answer.error !== null) {
    return <FailureLine>{refusalOf(t, answer.error, moment)}</FailureLine>;
  }
  if (answer.data === undefined) return null;
  const { now, supposed, movedDays, ifNothingComes } = answer.data;
  return (
    <section aria-label={t('requests.simulate.answer')} className={classes.answer}>
      <ChangedClock now={now} supposed={supposed} ifItCame="that-day" />
      {movedDays !== null && movedDays !== 0 && <p>{movedInWords(t, movedDays)}</p>}
      {ifNothingComes !== null && (
        <p data-law>
          {ifNothingComes.sentence} <cite>{ifNothingComes.citation}</cite>
        </p>
      )}
      <h3>{t('requests.simulate.working')}</h3>
      <TheSum {...sumOf(t, supposed, 'that-day')} />
    </section>
  );
}

function movedInWords(t: Words, days: number): string {
  return days > 0 ? t('requests.simulate.later', { days }) : t('requests.simulate.sooner', { days: -days });
}
