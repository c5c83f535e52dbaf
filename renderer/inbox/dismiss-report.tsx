import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { dismissalReason } from '../../main/contract/inbox/dismiss-report.ts';
import { reasonProblem } from '../../main/contract/reason.ts';
import { query } from '../api.ts';
import { otherFailure, refusedFields } from '../breaches/refused-field.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { Panel } from '../ui/panel.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './inbox.module.css';

/** Not a breach, and why: the reason stays beside the report. */
export function DismissReport({ id }: { readonly id: string }) {
  const t = useWords();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (typed) => reasonProblem(t, dismissalReason, typed) ?? null },
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
            form.refuse(() => refusedFields(error) ?? {});
            lead();
          },
        },
      );
    },
    () => form.getInputNode('reason')?.focus(),
  );
  const failure = otherFailure(t, dismiss.error, ['reason']);
  return (
    <Panel title={t('inbox.dismissReport.title')}>
      <form ref={fields} onSubmit={submit} noValidate className={classes.form}>
        <Textarea
          label={t('inbox.dismissReport.why')}
          description={t('inbox.dismissReport.means')}
          autosize
          minRows={2}
          maxRows={8}
          {...form.getInputProps('reason')}
        />
        <Button type="submit" variant="default" loading={dismiss.isPending}>
          {t('inbox.dismissReport.keep')}
        </Button>
        <FailureLine>{failure}</FailureLine>
      </form>
    </Panel>
  );
}
