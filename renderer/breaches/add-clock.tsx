import { Checkbox, NumberInput, Radio, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import type { ClockSet } from '../../main/contract/breaches/further-clock.ts';
import type { Inputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { MomentInput } from '../intake/moment-input.tsx';
import { useMoment } from '../ui/now.tsx';
import { DialogForm } from '../ui/dialog-form.tsx';
import { otherFailure, refusedFields } from './refused-field.ts';

type Typed = {
  readonly set: ClockSet;
  readonly startsAt: string | undefined;
  readonly awareAt: string | undefined;
  readonly noonRelief: boolean;
  readonly name: string;
  readonly hours: number | '';
};

const setWords: Readonly<Record<ClockSet, { readonly label: string; readonly description: string }>> = {
  nis2: { label: 'NIS2', description: 'Early warning 24 h, notification 72 h, final report a month after it.' },
  dora: { label: 'DORA', description: 'Initial notification 4 h, intermediate report 72 h, final report a month.' },
  processor: { label: 'You are the processor', description: 'Tell the controller without undue delay (Art. 33(2)).' },
  contract: { label: 'A contract', description: 'Its own name and hours.' },
};

const startWords: Readonly<Record<ClockSet, string>> = {
  nis2: 'When you became aware of the incident',
  dora: 'When you classified it as major',
  processor: 'When you became aware',
  contract: 'When its time starts',
};

/** Further clocks for a breach: those of a law come together, those of a contract are typed. */
export function AddClock({ breach, onDone }: { readonly breach: BreachCase; readonly onDone: () => void }) {
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
      startsAt: (at) => (at === undefined ? 'Type the day and time it starts, like 25 Nov 09:05.' : null),
      awareAt: (at) => (at === undefined ? 'Type the day and time you became aware, like 25 Nov 09:05.' : null),
      name: (typed, { set }) => (set === 'contract' && typed.trim() === '' ? 'Name the contract.' : null),
      hours: (typed, { set }) => (set === 'contract' && typed === '' ? 'Type the hours the contract gives.' : null),
    },
  });
  const add = useMutation(query.breaches.addClock.mutationOptions());
  const { set, startsAt, awareAt } = form.values;
  const submit = form.onSubmit((typed) => {
    add.mutate(inputOf(breach.reference, typed), {
      onSuccess: onDone,
      onError: (error) => form.setErrors(refusedFields(error) ?? {}),
    });
  });
  const agreed = set === 'contract' || set === 'processor';
  return (
    <DialogForm
      title="Add a clock"
      onClose={onDone}
      action="Add the clock"
      pending={add.isPending}
      failure={otherFailure(add.error, Object.keys(form.values))}
      onSubmit={submit}
    >
      <Radio.Group label="Which clock" {...form.getInputProps('set')}>
        {(Object.keys(setWords) as ClockSet[]).map((value) => (
          <Radio key={value} value={value} mt={8} data-autofocus={value === set || undefined} {...setWords[value]} />
        ))}
      </Radio.Group>
      <MomentInput
        label={startWords[set]}
        moment={moment}
        value={startsAt}
        error={form.errors['startsAt']}
        onChange={(at) => form.setFieldValue('startsAt', at)}
      />
      {set === 'dora' && (
        <>
          <MomentInput
            label="When you became aware of the incident"
            description="The initial notification goes 24 hours after this at the latest, unless you classified it later."
            moment={moment}
            value={awareAt}
            error={form.errors['awareAt']}
            onChange={(at) => form.setFieldValue('awareAt', at)}
          />
          <Checkbox
            label="Move to noon of the next working day"
            description="Art. 5(4) Regulation (EU) 2025/301. Not for banks, central counterparties, trading venues and NIS2 entities (Art. 5(5))."
            {...form.getInputProps('noonRelief', { type: 'checkbox' })}
          />
        </>
      )}
      {agreed && (
        <>
          <TextInput
            label={set === 'contract' ? 'Name of the contract' : 'Name of the contract (optional)'}
            {...form.getInputProps('name')}
          />
          <NumberInput
            label={set === 'contract' ? 'Hours' : 'Hours in the contract (optional)'}
            min={0}
            hideControls
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
