import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import { toldMeans } from '../../main/contract/breaches/decision.ts';
import type { PeopleTold } from '../../main/contract/breaches/decision.ts';
import { query } from '../api.ts';
import { DateInput } from '../ui/date-input.tsx';
import { DialogForm } from '../ui/dialog-form.tsx';
import { useMoment } from '../ui/now.tsx';
import { choices } from '../ui/request-words.ts';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
import { otherFailure, refusedFields } from './refused-field.ts';
import { separatorsOf } from './separators.ts';

type Typed = {
  readonly on: string | undefined;
  readonly means: PeopleTold['means'];
  readonly people: number | '';
};
type RecordPeopleToldProps = { readonly breach: BreachCase; readonly onDone: () => void };

/** That people were told: on which day, by what means, how many. A decision to tell them is not this. */
export function RecordPeopleTold({ breach, onDone }: RecordPeopleToldProps) {
  const t = useWords();
  const { today } = useMoment();
  const { reference, peopleTold, facts } = breach;
  const form = useForm<Typed>({
    initialValues: {
      on: peopleTold?.on ?? today,
      means: peopleTold?.means ?? 'post',
      people: peopleTold?.people ?? facts.peopleCount ?? '',
    },
    validate: {
      on: (on) => (on === undefined ? t('breaches.peopleTold.onMissing') : null),
      people: (people) => (people === '' || people < 1 ? t('breaches.peopleTold.howManyMissing') : null),
    },
  });
  const record = useMutation(query.breaches.recordPeopleTold.mutationOptions());
  const keep = (told: PeopleTold | null) => {
    record.mutate(
      { reference, told },
      {
        onSuccess: onDone,
        onError: (error) =>
          form.refuse(() =>
            Object.fromEntries(
              Object.entries(refusedFields(error) ?? {}).map(([path, words]) => [path.replace(/^told\./u, ''), words]),
            ),
          ),
      },
    );
  };
  return (
    <DialogForm
      title={t('breaches.peopleTold.record')}
      action={t('breaches.showBreach.steps.people')}
      pending={record.isPending}
      failure={otherFailure(t, record.error, ['on', 'means', 'people', 'told.on', 'told.means', 'told.people'])}
      other={
        peopleTold !== null && (
          <Button variant="default" loading={record.isPending} onClick={() => keep(null)}>
            {t('breaches.peopleTold.takeBack')}
          </Button>
        )
      }
      onSubmit={form.onSubmit(({ on, means, people }) => {
        if (on !== undefined && people !== '') keep({ on, means, people });
      })}
      onClose={onDone}
    >
      <DateInput
        label={t('breaches.peopleTold.on')}
        value={form.values.on}
        onChange={(on) => form.setFieldValue('on', on)}
        today={today}
        error={form.errors['on']}
        autoFocus
      />
      <NativeSelect
        label={t('breaches.peopleTold.means')}
        data={choices(toldMeans, (means) => t(`breaches.peopleTold.choices.${means}`))}
        {...form.getInputProps('means')}
      />
      <NumberInput
        label={t('breaches.peopleTold.howMany')}
        min={1}
        allowDecimal={false}
        {...separatorsOf(t)}
        hideControls
        {...form.getInputProps('people')}
        onChange={(typed) => form.setFieldValue('people', typeof typed === 'number' ? typed : '')}
      />
    </DialogForm>
  );
}
