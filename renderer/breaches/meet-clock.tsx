import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FurtherClock } from '../../main/contract/breaches/further-clock.ts';
import { query } from '../api.ts';
import { MomentInput } from '../intake/moment-input.tsx';
import { useMoment } from '../ui/now.tsx';
import { DialogForm } from '../ui/dialog-form.tsx';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
import { otherFailure, refusedFields } from './refused-field.ts';

type Typed = { readonly metAt: string | undefined; readonly note: string; readonly lateReasons: string };
type MeetClockProps = {
  readonly reference: string;
  readonly clock: FurtherClock;
  readonly onDone: () => void;
};

/** When a further clock was met. Once late, the reasons are asked for, as for the authority's own. */
export function MeetClock({ reference, clock, onDone }: MeetClockProps) {
  const t = useWords();
  const moment = useMoment();
  const { id, name, dueAt, metAt, note, lateReasons } = clock;
  const form = useForm<Typed>({
    initialValues: { metAt: metAt ?? moment.now, note, lateReasons },
    validate: { metAt: (at) => (at === undefined ? t('breaches.fields.sentMissing') : null) },
  });
  const meet = useMutation(query.breaches.meetClock.mutationOptions());
  const keep = (typed: Typed) => {
    meet.mutate(
      { reference, id, ...typed, metAt: typed.metAt ?? null },
      { onSuccess: onDone, onError: (error) => form.refuse(() => refusedFields(error) ?? {}) },
    );
  };
  const at = form.values.metAt;
  const late = dueAt !== null && at !== undefined && Date.parse(at) > Date.parse(dueAt);
  return (
    <DialogForm
      title={t('breaches.meetClock.title', { clock: name })}
      onClose={onDone}
      action={t('breaches.furtherClocks.recordAsMet')}
      pending={meet.isPending}
      failure={otherFailure(t, meet.error, Object.keys(form.values))}
      other={
        metAt !== null && (
          <Button
            variant="default"
            loading={meet.isPending}
            onClick={() => keep({ metAt: undefined, note: '', lateReasons: '' })}
          >
            {t('breaches.meetClock.takeBack')}
          </Button>
        )
      }
      onSubmit={form.onSubmit(keep)}
    >
      <MomentInput
        label={t('breaches.meetClock.metAt')}
        data-autofocus
        moment={moment}
        value={at}
        error={form.errors['metAt']}
        onChange={(typed) => form.setFieldValue('metAt', typed)}
      />
      <Textarea label={t('breaches.fields.note')} autosize minRows={2} maxRows={10} {...form.getInputProps('note')} />
      {late && (
        <Textarea
          label={t('breaches.fields.delay')}
          description={t('breaches.meetClock.wentLate')}
          autosize
          minRows={2}
          maxRows={10}
          {...form.getInputProps('lateReasons')}
        />
      )}
    </DialogForm>
  );
}
