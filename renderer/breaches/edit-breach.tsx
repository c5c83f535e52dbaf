import { Button, Drawer, Group, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import { query } from '../api.ts';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useMoment } from '../ui/now.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { fullInstant } from '../../main/words/dates.ts';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
import { BreachFields } from './breach-fields.tsx';
import { factsOf, factsProblems, readDraft, typedOf, writeDraft } from './breach-form.ts';
import type { TypedFacts } from './breach-form.ts';
import classes from './edit-breach.module.css';
import { otherFailure, refusedFields } from './refused-field.ts';

type EditBreachProps = { readonly breach: BreachCase; readonly onDone: () => void };

/** The facts of a breach. A changed moment of awareness moves the 72 hours and needs a reason; both stay readable. */
export function EditBreach({ breach, onDone }: EditBreachProps) {
  const t = useWords();
  useFocusBack();
  return (
    <Drawer
      opened
      onClose={onDone}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      attributes={{ header: { role: 'presentation' } }}
      position="right"
      size={720}
      title={t('breaches.editBreach.title', { reference: breach.reference })}
    >
      <FactsForm breach={breach} onDone={onDone} />
    </Drawer>
  );
}

function FactsForm({ breach, onDone }: EditBreachProps) {
  const t = useWords();
  const moment = useMoment();
  const [reason, setReason] = useState('');
  const [noReason, setNoReason] = useState(false);
  const form = useForm<TypedFacts>({
    initialValues: typedOf(breach.facts),
    validateInputOnBlur: ['title'],
    validate: factsProblems(t, moment.now),
    onValuesChange: (typed) => draft.keep(writeDraft(typed, { awareReason: reason })),
  });
  const draft = useDraft({
    name: `facts-${breach.reference}`,
    read: readDraft,
    show: (typed) => {
      setReason(typed?.around.awareReason ?? '');
      form.setValues({ ...typedOf(breach.facts), ...typed?.facts });
    },
  });
  const edit = useMutation(query.breaches.editBreach.mutationOptions());
  const { awareAt } = form.values;
  const moved =
    breach.state !== 'suspected' && awareAt !== undefined && Date.parse(awareAt) !== Date.parse(breach.awareAt);
  const submit = form.onSubmit(
    (typed) => {
      if (edit.isPending) return;
      setNoReason(moved && reason.trim() === '');
      if (moved && reason.trim() === '') return;
      edit.mutate(
        { reference: breach.reference, facts: factsOf(typed), awareReason: moved ? reason : null },
        {
          onSuccess: () => {
            void draft.drop();
            onDone();
          },
          onError: (error) => form.refuse(() => refusedFields(error) ?? {}),
        },
      );
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? 'title')?.focus(),
  );
  const failure = otherFailure(t, edit.error, Object.keys(form.values));
  return (
    <form ref={draft.place} onSubmit={submit} noValidate className={classes.form}>
      <BreachFields
        form={form}
        suspected={breach.state === 'suspected'}
        underAwareness={
          moved ? (
            <Textarea
              label={t('breaches.editBreach.whyMoved')}
              description={t('breaches.editBreach.moved', {
                from: fullInstant(t, breach.awareAt, moment.zone),
                to: fullInstant(t, awareAt, moment.zone),
                at: fullInstant(t, new Date(Date.parse(awareAt) + limit).toISOString(), moment.zone),
              })}
              value={reason}
              error={noReason && reason.trim() === '' ? t('breaches.editBreach.whyMovedMissing') : undefined}
              onChange={({ currentTarget: { value } }) => {
                setReason(value);
                draft.keep(writeDraft(form.getValues(), { awareReason: value }));
              }}
              autosize
              minRows={2}
            />
          ) : undefined
        }
      />
      <FailureLine>{failure}</FailureLine>
      <Group gap="sm" className={classes.bar ?? ''}>
        <DraftNotice draft={draft} />
        <Button type="submit" loading={edit.isPending}>
          {t('breaches.editBreach.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('breaches.editBreach.closeAndKeep')}
        </Button>
      </Group>
    </form>
  );
}

const limit = 72 * 60 * 60 * 1_000;
