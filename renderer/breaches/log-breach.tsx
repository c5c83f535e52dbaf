import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Temporal } from 'temporal-polyfill';
import { query } from '../api.ts';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { Crumbs } from '../ui/crumbs.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Panel } from '../ui/panel.tsx';
import { fullInstant } from '../../main/words/dates.ts';
import { authorityName } from '../../main/words/authority.ts';
import { useForm } from '../ui/use-form.ts';
import { showNote } from '../ui/show-note.tsx';
import { useWords } from '../ui/use-words.tsx';
import { BreachFields } from './breach-fields.tsx';
import { emptyFacts, factsOf, factsProblems, readDraft, writeDraft } from './breach-form.ts';
import type { TypedFacts } from './breach-form.ts';
import classes from './log-breach.module.css';
import { otherFailure, refusedFields } from './refused-field.ts';

/** A breach nobody reported sealed: its facts, and the end of the 72 hours before it is saved. */
export function LogBreach() {
  const t = useWords();
  return (
    <>
      <PageHead
        above={
          <Crumbs
            place={t('breaches.listBreaches.title')}
            href={hrefTo(paths.breaches)}
            reference={t('breaches.logBreach.new')}
          />
        }
        title={t('breaches.logBreach.title')}
        sentence={t('breaches.logBreach.sentence')}
        ruled
      />
      <div className={classes.pane}>
        <LogForm />
      </div>
    </>
  );
}

function LogForm() {
  const t = useWords();
  const moment = useMoment();
  const { authority: told = '' } = useSession();
  const authority = authorityName(t, told);
  const navigate = useNavigate();
  const [suspected, setSuspected] = useState(false);
  const form = useForm<TypedFacts>({
    initialValues: emptyFacts(moment.now),
    validateInputOnBlur: ['title'],
    validate: factsProblems(t, moment.now),
    onValuesChange: (typed) => draft.keep(writeDraft(typed, { suspected })),
  });
  const draft = useDraft({
    name: 'log-breach',
    read: readDraft,
    show: (typed) => {
      setSuspected(typed?.around.suspected ?? false);
      form.setValues({ ...emptyFacts(moment.now), ...typed?.facts });
    },
  });
  const log = useMutation(query.breaches.logBreach.mutationOptions());
  const submit = form.onSubmit(
    (typed) => {
      if (log.isPending) return;
      log.mutate(
        { ...factsOf(typed), suspected },
        {
          onSuccess: ({ reference, notifyBy }) => {
            void draft.drop();
            void navigate({ to: paths.breach(reference) });
            showNote((words) =>
              notifyBy === null
                ? words('breaches.logBreach.recordedSuspicion', { reference })
                : words('breaches.logBreach.recorded', { reference, at: fullInstant(words, notifyBy, moment.zone) }),
            );
          },
          onError: (error) => form.refuse(() => refusedFields(error) ?? {}),
        },
      );
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? 'title')?.focus(),
  );
  const { awareAt } = form.values;
  const failure = otherFailure(t, log.error, Object.keys(form.values));
  const wrong = Object.keys(form.errors).length;
  return (
    <form ref={draft.place} onSubmit={submit} noValidate className={classes.columns}>
      <div className={classes.main}>
        <Checkbox
          label={t('breaches.logBreach.suspected')}
          description={t('breaches.logBreach.suspectedMeans')}
          checked={suspected}
          onChange={({ currentTarget: { checked } }) => {
            setSuspected(checked);
            draft.keep(writeDraft(form.getValues(), { suspected: checked }));
          }}
        />
        <BreachFields form={form} suspected={suspected} />
        <div className={classes.bar}>
          <DraftNotice draft={draft} />
          <Button type="submit" loading={log.isPending}>
            {t('breaches.logBreach.record')}
          </Button>
          <Button component="a" href={hrefTo(paths.breaches)} variant="subtle">
            {t('ui.close')}
          </Button>
          <span className={classes.kept} role="status">
            {wrong > 0
              ? t('breaches.logBreach.fieldsWrong', { fields: wrong })
              : draft.state === 'kept' && t('breaches.logBreach.draftKept')}
          </span>
        </div>
        <FailureLine>{failure}</FailureLine>
      </div>
      <Panel title={t('breaches.logBreach.starts')}>
        <p className={classes.until} aria-live="polite">
          {awareAt === undefined || suspected
            ? t('breaches.logBreach.noClock')
            : fullInstant(t, Temporal.Instant.from(awareAt).add({ hours: 72 }).toString(), moment.zone)}
        </p>
        <p className={classes.why}>
          {authority ? t('breaches.logBreach.why', { authority }) : t('breaches.logBreach.whyUnnamed')}
        </p>
        <cite className={classes.why}>{t('breaches.logBreach.source')}</cite>
      </Panel>
    </form>
  );
}
