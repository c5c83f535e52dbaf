import { Button, Menu } from '@mantine/core';
import { IconArrowRight, IconEdit } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { BreachCase, BreachStep } from '../../main/contract/breaches/breach.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { CaseMenu } from '../reminders/case-menu.tsx';
import { useKeys } from '../shell/keys.tsx';
import { useMoment } from '../ui/now.tsx';
import { Crumbs } from '../ui/crumbs.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { NextLine } from '../ui/next-step.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import { shortInstant } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import { BreachClock, BreachLine } from './breach-clock.tsx';
import { clockDue } from './breach-due.ts';
import { BreachHistory } from './breach-history.tsx';
import { BreachNotices } from './breach-notices.tsx';
import { BreachRecord } from './breach-record.tsx';
import { DecideNotification } from './decide-notification.tsx';
import { BreachDialogs } from './breach-dialogs.tsx';
import type { BreachDialog } from './breach-dialogs.tsx';
import { FurtherClocks } from './further-clocks.tsx';
import { otherFailure } from './refused-field.ts';
import { PeopleTold } from './people-told.tsx';
import { AssessSeverity } from './assess-severity.tsx';
import { ShownFacts } from './shown-facts.tsx';
import classes from './show-breach.module.css';

/** A breach: how long is left, what to do next, how bad it is, what was decided, what was sent. */
export function ShowBreach() {
  const t = useWords();
  const { reference = '' }: { readonly reference?: string } = useParams({ strict: false });
  const shown = useQuery(query.breaches.showBreach.queryOptions({ input: { reference } }));
  const { data } = shown;
  if (data !== undefined) return <Case key={data.reference} breach={data} />;
  return (
    <>
      <PageHead
        title={reference}
        above={<Crumbs place={t('breaches.listBreaches.title')} href={hrefTo(paths.breaches)} reference={reference} />}
        ruled
      />
      {shown.isError && (
        <div className={classes.pane}>
          <Problem
            failed={shown.error.message}
            safe={t('ui.unchanged')}
            details={`${shown.error.name}: ${shown.error.message}`}
            onRetry={() => void shown.refetch()}
          />
        </div>
      )}
    </>
  );
}

function Case({ breach }: { readonly breach: BreachCase }) {
  const { reference, next, department, closedAt } = breach;
  const t = useWords();
  const moment = useMoment();
  const [dialog, setDialog] = useState<BreachDialog>();
  const close = useMutation(query.breaches.closeBreach.mutationOptions());
  const does = stepAction(t, next, {
    awareness: () => setDialog('awareness'),
    facts: () => setDialog('facts'),
    notices: () => setDialog('notice'),
    people: () => setDialog('people'),
    severity: () => focusOn('severity'),
    decision: () => focusOn('decision'),
    close: () => close.mutate({ reference }),
  });
  useKeys([
    ...(does === undefined ? [] : [{ press: 'Enter', does: t('breaches.showBreach.keys.next'), run: does.run }]),
    { press: 's', does: t('breaches.showBreach.keys.severity'), run: () => focusOn('severity') },
    { press: 'd', does: t('breaches.showBreach.keys.decision'), run: () => focusOn('decision') },
    ...(closedAt === null
      ? [{ press: 'f', does: t('breaches.showBreach.keys.facts'), run: () => setDialog('facts') }]
      : []),
  ]);
  const done = () => setDialog(undefined);
  return (
    <>
      <PageHead
        above={
          <Crumbs
            place={t('breaches.listBreaches.title')}
            href={hrefTo(paths.breaches)}
            reference={reference}
            {...(department !== null && { note: department })}
          />
        }
        title={breach.title}
        actions={
          closedAt !== null ? (
            <Button variant="default" onClick={() => setDialog('reopen')}>
              {t('breaches.showBreach.openAgain')}
            </Button>
          ) : (
            <>
              <Button
                variant="default"
                leftSection={<IconEdit size={16} stroke={1.6} aria-hidden />}
                onClick={() => setDialog('facts')}
              >
                {t('breaches.showBreach.editFacts')}
              </Button>
              <CaseMenu label={t('breaches.showBreach.more')} reference={reference} dated={breach.nextLimit !== null}>
                <Menu.Item onClick={() => setDialog('clock')}>{t('breaches.addClock.title')}</Menu.Item>
              </CaseMenu>
            </>
          )
        }
      />
      <section className={classes.strip} aria-label={t('breaches.showBreach.strip')}>
        <BreachClock breach={breach} />
        <div className={classes.ahead}>
          <BreachLine breach={breach} />
          <NextLine
            title={next.sentence}
            action={
              does !== undefined && (
                <Button
                  loading={close.isPending}
                  onClick={does.run}
                  rightSection={<IconArrowRight size={16} stroke={1.6} aria-hidden />}
                >
                  {does.words}
                </Button>
              )
            }
          />
          {breach.nextLimit?.of === 'further' && (
            <p className={classes.note}>
              {t('breaches.showBreach.endsFirst', {
                name: breach.nextLimit.name,
                left: clockDue(t, breach.nextLimit, moment).words,
                at: shortInstant(t, breach.nextLimit.at, moment),
              })}
            </p>
          )}
          {breach.withoutHours !== null && (
            <p className={classes.note}>
              {t.rich('breaches.showBreach.withoutHours', {
                ...breach.withoutHours,
                cite: (chunks) => <cite>{chunks}</cite>,
              })}
            </p>
          )}
          <FailureLine>{otherFailure(t, close.error, [])}</FailureLine>
        </div>
      </section>
      <div className={classes.pane}>
        <div className={classes.columns}>
          <div className={classes.main}>
            <AssessSeverity breach={breach} />
            <DecideNotification breach={breach} />
            <FurtherClocks breach={breach} onAdd={() => setDialog('clock')} />
            <ShownFacts breach={breach} />
            <BreachHistory breach={breach} />
          </div>
          <div className={classes.rail}>
            <BreachNotices breach={breach} onRecord={() => setDialog('notice')} onWithdraw={setDialog} />
            <PeopleTold breach={breach} onRecord={() => setDialog('people')} />
            <BreachRecord lines={breach.record} />
            {breach.reopenings.length > 0 && (
              <Panel title={t('breaches.showBreach.openedAgain')}>
                {breach.reopenings.map((line) => (
                  <p key={line} className={classes.note}>
                    {line}
                  </p>
                ))}
              </Panel>
            )}
          </div>
        </div>
      </div>
      <BreachDialogs breach={breach} dialog={dialog} onDone={done} />
    </>
  );
}

type Places = Readonly<Record<Exclude<BreachStep['goTo'], 'none'>, () => void>>;

function stepAction(t: Words, { goTo }: BreachStep, places: Places) {
  return goTo === 'none' ? undefined : { words: t(`breaches.showBreach.steps.${goTo}`), run: places[goTo] };
}

// The first control of the part: the next step leads to the exact place.
function focusOn(part: 'severity' | 'decision'): void {
  const section = document.getElementById(part);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('input:checked, input, textarea, button')?.focus({ preventScroll: true });
}
