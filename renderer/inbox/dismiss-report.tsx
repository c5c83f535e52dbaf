import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { dismissalReason } from '../../main/contract/inbox/dismiss-report.ts';
import { reasonProblem } from '../../main/contract/reason.ts';
import { query } from '../api.ts';
import { otherFailure, refusedFields } from '../breaches/refused-field.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { Panel } from '../ui/panel.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import classes from './inbox.module.css';

/** Not a breach, and why: the reason stays beside the report. */
export function DismissReport({ id }: { readonly id: string }) {
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (typed) => reasonProblem(dismissalReason, typed) ?? null },
  });
  const { form: fields, lead } = useLeadToWrong();
  const dismiss = useMutation(query.inbox.dismissReport.mutationOptions());
  const submit = form.onSubmit(
    ({ reason }) => {
      if (dismiss.isPending) return;
      dismiss.mutate(
        { id, reason },
        {
          onError: (error) => {
            form.setErrors(refusedFields(error) ?? {});
            lead();
          },
        },
      );
    },
    () => form.getInputNode('reason')?.focus(),
  );
  const failure = otherFailure(dismiss.error, ['reason']);
  return (
    <Panel title="It is not a breach">
      <form ref={fields} onSubmit={submit} noValidate className={classes.form}>
        <Textarea
          label="Why not"
          description="An auditor reads this without you in the room. The report stays in the register."
          autosize
          minRows={2}
          maxRows={8}
          {...form.getInputProps('reason')}
        />
        <Button type="submit" variant="default" loading={dismiss.isPending}>
          Keep it as not a breach
        </Button>
        <FailureLine>{failure}</FailureLine>
      </form>
    </Panel>
  );
}
