import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Temporal } from 'temporal-polyfill';
import { query } from '../api.ts';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import type { Draft } from '../drafts/use-draft.ts';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { Crumbs } from '../ui/crumbs.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Panel } from '../ui/panel.tsx';
import { fullInstant } from '../ui/words.ts';
import { BreachFields } from './breach-fields.tsx';
import { emptyFacts, factsOf, factsProblems, readDraft, writeDraft } from './breach-form.ts';
import type { TypedFacts } from './breach-form.ts';
import classes from './log-breach.module.css';
import { otherFailure, refusedFields } from './refused-field.ts';

/** A breach nobody reported sealed: its facts, and the end of the 72 hours before it is saved. */
export function LogBreach() {
  return (
    <>
      <PageHead
        above={<Crumbs place="Breaches" href={hrefTo(paths.breaches)} reference="New" />}
        title="Record a breach"
        sentence="A title and the moment you became aware are enough to start the clock. The rest can follow."
        ruled
      />
      <div className={classes.pane}>
        <LogForm />
      </div>
    </>
  );
}

function LogForm() {
  const moment = useMoment();
  const { authority } = useSession();
  const navigate = useNavigate();
  const [suspected, setSuspected] = useState(false);
  const form = useForm<TypedFacts>({
    initialValues: emptyFacts(moment.now),
    validateInputOnBlur: ['title'],
    validate: factsProblems(moment.now),
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
            notifications.show({
              message:
                notifyBy === null
                  ? `${reference} recorded. No clock runs until you set when you became aware.`
                  : `${reference} recorded. The 72 hours end ${fullInstant(notifyBy, moment.zone)}.`,
            });
          },
          onError: (error) => form.setErrors(refusedFields(error) ?? {}),
        },
      );
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? 'title')?.focus(),
  );
  const { awareAt } = form.values;
  const failure = otherFailure(log.error, Object.keys(form.values));
  const wrong = Object.keys(form.errors).length;
  return (
    <form ref={draft.place} onSubmit={submit} noValidate className={classes.columns}>
      <div className={classes.main}>
        <Checkbox
          label="You are not certain yet: record it as a suspicion"
          description="The moment below is then when you began to look into it. No clock runs until you set when you became aware."
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
            Record the breach
          </Button>
          <Button component="a" href={hrefTo(paths.breaches)} variant="subtle">
            Close
          </Button>
          <span className={classes.kept} role="status">
            {wrong > 0
              ? wrong === 1
                ? 'One field needs another look.'
                : `${wrong} fields need another look.`
              : draftWords[draft.state]}
          </span>
        </div>
        <FailureLine>{failure}</FailureLine>
      </div>
      <Panel title="What this starts">
        <p className={classes.until} aria-live="polite">
          {awareAt === undefined || suspected
            ? 'No clock yet'
            : fullInstant(Temporal.Instant.from(awareAt).add({ hours: 72 }).toString(), moment.zone)}
        </p>
        <p className={classes.why}>
          The end of 72 elapsed hours from when you became aware. Until then tell the {authority || 'authority'}, unless
          a risk to people is unlikely. Nights and weekends count.
        </p>
        <cite className={classes.why}>Art. 33(1) GDPR</cite>
      </Panel>
    </form>
  );
}

const draftWords: Readonly<Record<Draft['state'], string>> = {
  empty: '',
  kept: 'Draft kept in the register.',
  'not-kept': '',
};
