import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { mostDismissedAtOnce } from '../../main/contract/inbox/dismiss-reports.ts';
import type { Outputs } from '../../main/contract/index.ts';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import { otherFailure, refusedFields } from '../breaches/refused-field.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import type { GridSelection } from '../ui/grid-selection.ts';
import { useForm } from '../ui/use-form.ts';
import { showNote } from '../ui/show-note.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './inbox.module.css';

type Left = Outputs['inbox']['dismissReports']['left'];
type DismissReportsProps = {
  readonly selection: GridSelection;
  /** Told when none of them is left to dismiss. */
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Several reports that are no breach, for one reason. Those that come in after this was opened are not among them. */
export function DismissReports({ selection, onDone, onClose }: DismissReportsProps) {
  const t = useWords();
  const [asked] = useState(selection);
  const [ids, setIds] = useState<readonly string[]>();
  const [done, setDone] = useState(0);
  const [left, setLeft] = useState<Left>([]);
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (typed) => (typed.trim() === '' ? t('inbox.dismissReports.whyMissing') : null) },
  });
  useEffect(() => {
    let here = true;
    void idsOf(asked).then(
      (found) => here && setIds(found),
      () => here && setIds([]),
    );
    return () => void (here = false);
  }, [asked]);
  const dismiss = useMutation({
    mutationFn: async ({ reason, waiting }: { readonly reason: string; readonly waiting: readonly string[] }) => {
      const stay: Left[number][] = [];
      for (let from = 0; from < waiting.length; from += mostDismissedAtOnce) {
        const some = waiting.slice(from, from + mostDismissedAtOnce);
        stay.push(...(await docket.inbox.dismissReports({ ids: some, reason })).left);
        setDone(from + some.length - stay.length);
      }
      return stay;
    },
  });
  const submit = form.onSubmit(({ reason }) => {
    if (left.length > 0) return onClose();
    if (dismiss.isPending || ids === undefined) return;
    dismiss.mutate(
      { reason, waiting: ids },
      {
        onSuccess: (stay) => {
          onDone();
          setLeft(stay);
          if (stay.length > 0) return;
          showNote((words) => words('inbox.dismissReports.kept', { reports: ids.length }));
          onClose();
        },
        onError: (error) => form.refuse(() => refusedFields(error) ?? {}),
      },
    );
  });
  const failure = otherFailure(t, dismiss.error, ['reason']);
  return (
    <DialogForm
      title={
        ids === undefined ? t('inbox.listInbox.notABreach') : t('inbox.dismissReports.title', { reports: ids.length })
      }
      action={actionWords(t, ids, left)}
      pending={dismiss.isPending || ids === undefined}
      failure={failure === undefined ? undefined : t('inbox.dismissReports.keptSoFar', { reports: done, failure })}
      onSubmit={submit}
      onClose={onClose}
    >
      {left.length === 0 && (
        <Textarea
          label={t('inbox.dismissReports.why')}
          description={t('inbox.dismissReports.means')}
          autosize
          minRows={2}
          maxRows={8}
          data-autofocus
          {...form.getInputProps('reason')}
        />
      )}
      <p role="status" className={classes.progress}>
        {dismiss.isPending && t('inbox.dismissReports.progress', { done, all: ids?.length ?? 0 })}
        {left.length > 0 &&
          t('inbox.dismissReports.keptSome', { reports: done, left: left.length, reasons: reasonsOf(left) })}
      </p>
    </DialogForm>
  );
}

function actionWords(t: Words, ids: readonly string[] | undefined, left: Left): string {
  if (ids === undefined) return t('inbox.dismissReports.looking');
  return left.length > 0
    ? t('inbox.dismissReports.lookAtLeft')
    : t('inbox.dismissReports.keep', { reports: ids.length });
}

/** Why they stay, each reason once. */
function reasonsOf(left: Left): string {
  return [...new Set(left.map(({ sentence }) => sentence))].join(' ');
}

/** The selected reports that wait; of all, each that waits now but those that are excepted. */
async function idsOf(selection: GridSelection): Promise<readonly string[]> {
  if (selection.kind === 'some') return [...selection.keys];
  const { waiting } = await docket.inbox.listInbox({ offset: 0, limit: 1 });
  if (waiting === 0) return [];
  const { rows } = await docket.inbox.listInbox({ offset: 0, limit: Math.min(waiting, 20_000) });
  return rows
    .filter(({ id, status }) => (status === 'new' || status === 'unreadable') && !selection.except.has(id))
    .map(({ id }) => id);
}
