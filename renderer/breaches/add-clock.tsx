import { Checkbox, NumberInput, Radio, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import { clockSets } from '../../main/contract/breaches/further-clock.ts';
import type { ClockSet } from '../../main/contract/breaches/further-clock.ts';
import type { Inputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { MomentInput } from '../intake/moment-input.tsx';
import { useMoment } from '../ui/now.tsx';
import { DialogForm } from '../ui/dialog-form.tsx';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
import { separatorsOf } from './separators.ts';
import { otherFailure, refusedFields } from './refused-field.ts';

type Typed = {
  readonly set: ClockSet;
  readonly startsAt: string | undefined;
  readonly awareAt: string | undefined;
  readonly noonRelief: boolean;
  readonly name: string;
  readonly hours: number | '';
};

/** Further clocks for a breach: those of a law come together, those of a contract are typed. */
export function AddClock({ breach, onDone }: { readonly breach: BreachCase; readonly onDone: () => void }) {
  const t = useWords();
  const moment = useMoment();
  const form = useForm<Typed>({
    initialValues: {
      set: 'nis2',
      startsAt: breach.awareAt,
      awareAt: breach.awareAt,
      noonRelief: false,
      name: '',
      hours: '',
    },
    validate: {
      startsAt: (at) => (at === undefined ? t('breaches.addClock.startMissing') : null),
      awareAt: (at) => (at === undefined ? t('breaches.fields.awareAtMissing') : null),
      name: (typed, { set }) =>
        set === 'contract' && typed.trim() === '' ? t('breaches.addClock.contractNameMissing') : null,
      hours: (typed, { set }) => (set === 'contract' && typed === '' ? t('breaches.addClock.hoursMissing') : null),
    },
  });
  const add = useMutation(query.breaches.addClock.mutationOptions());
  const { set, startsAt, awareAt } = form.values;
  const submit = form.onSubmit((typed) => {
    add.mutate(inputOf(breach.reference, typed), {
      onSuccess: onDone,
      onError: (error) => form.refuse(() => refusedFields(error) ?? {}),
    });
  });
  const agreed = set === 'contract' || set === 'processor';
  return (
    <DialogForm
      title={t('breaches.addClock.title')}
      onClose={onDone}
      action={t('breaches.addClock.add')}
      pending={add.isPending}
      failure={otherFailure(t, add.error, Object.keys(form.values))}
      onSubmit={submit}
    >
      <Radio.Group label={t('breaches.addClock.which')} {...form.getInputProps('set')}>
        {clockSets.map((value) => (
          <Radio
            key={value}
            value={value}
            mt={8}
            data-autofocus={value === set || undefined}
            label={t(`breaches.addClock.sets.${value}.label`)}
            description={t(`breaches.addClock.sets.${value}.means`)}
          />
        ))}
      </Radio.Group>
      <MomentInput
        label={t(`breaches.addClock.sets.${set}.startsAt`)}
        moment={moment}
        value={startsAt}
        error={form.errors['startsAt']}
        onChange={(at) => form.setFieldValue('startsAt', at)}
      />
      {set === 'dora' && (
        <>
          <MomentInput
            label={t('breaches.addClock.awareOfIncident')}
            description={t('breaches.addClock.awareOfIncidentMeans')}
            moment={moment}
            value={awareAt}
            error={form.errors['awareAt']}
            onChange={(at) => form.setFieldValue('awareAt', at)}
          />
          <Checkbox
            label={t('breaches.addClock.noonRelief')}
            description={t('breaches.addClock.noonReliefMeans')}
            {...form.getInputProps('noonRelief', { type: 'checkbox' })}
          />
        </>
      )}
      {agreed && (
        <>
          <TextInput
            label={t(set === 'contract' ? 'breaches.addClock.contractName' : 'breaches.addClock.contractNameOptional')}
            {...form.getInputProps('name')}
          />
          <NumberInput
            label={t(set === 'contract' ? 'breaches.addClock.hours' : 'breaches.addClock.hoursOptional')}
            min={0}
            hideControls
            {...separatorsOf(t)}
            {...form.getInputProps('hours')}
            onChange={(typed) => form.setFieldValue('hours', typeof typed === 'number' ? typed : '')}
          />
        </>
      )}
    </DialogForm>
  );
}

// Only after the form found a start, and for a contract its name and hours.
function inputOf(reference: string, typed: Typed): Inputs['breaches']['addClock'] {
  const { set, startsAt = '', awareAt = '', noonRelief, name, hours } = typed;
  switch (set) {
    case 'nis2':
      return { set, reference, startsAt };
    case 'dora':
      return { set, reference, startsAt, awareAt, noonRelief };
    case 'processor':
      return { set, reference, startsAt, name, hours: hours === '' ? null : hours };
    case 'contract':
      return { set, reference, startsAt, name, hours: hours === '' ? 0 : hours };
  }
}
