import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { mostDismissedAtOnce } from '../../main/contract/inbox/dismiss-reports.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { docket } from '../api.ts';
import { otherFailure, refusedFields } from '../breaches/refused-field.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import type { GridSelection } from '../ui/grid-selection.ts';
import { count } from '../ui/words.ts';
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
  const [asked] = useState(selection);
  const [ids, setIds] = useState<readonly string[]>();
  const [done, setDone] = useState(0);
  const [left, setLeft] = useState<Left>([]);
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (typed) => (typed.trim() === '' ? 'Write why they are not a breach.' : null) },
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
          notifications.show({
            message: `${reports(ids.length)} kept as not a breach. The reason stands beside each.`,
          });
          onClose();
        },
        onError: (error) => form.setErrors(refusedFields(error) ?? {}),
      },
    );
  });
  const failure = otherFailure(dismiss.error, ['reason']);
  return (
    <DialogForm
      title={ids === undefined ? 'Not a breach' : `${reports(ids.length)}: not a breach`}
      action={actionWords(ids, left)}
      pending={dismiss.isPending || ids === undefined}
      failure={failure === undefined ? undefined : `${reports(done)} kept so far. ${failure}`}
      onSubmit={submit}
      onClose={onClose}
    >
      {left.length === 0 && (
        <Textarea
          label="Why not"
          description="An auditor reads this without you in the room. Each report stays in the register with this reason, and any of them can become a breach later."
          autosize
          minRows={2}
          maxRows={8}
          data-autofocus
          {...form.getInputProps('reason')}
        />
      )}
      <p role="status" className={classes.progress}>
        {dismiss.isPending && `${done.toLocaleString('en-GB')} of ${(ids?.length ?? 0).toLocaleString('en-GB')}`}
        {left.length > 0 && `${reports(done)} kept as not a breach. ${stayWords(left)}`}
      </p>
    </DialogForm>
  );
}

function actionWords(ids: readonly string[] | undefined, left: Left): string {
  if (ids === undefined) return 'Looking at them';
  return left.length > 0 ? 'Look at what stays' : `Keep ${ids.length.toLocaleString('en-GB')} as not a breach`;
}

function reports(of: number): string {
  return count(of, { one: '{n} report', other: '{n} reports' });
}

/** "2 stay where they are: …", each reason once. */
function stayWords(left: Left): string {
  const reasons = [...new Set(left.map(({ sentence }) => sentence))];
  const stay = count(left.length, { one: '{n} stays where it is', other: '{n} stay where they are' });
  return `${stay}: ${reasons.join(' ')}`;
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
