import { NumberInput, Select, TextInput, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { query } from '../api.ts';
import { MomentInput } from '../intake/moment-input.tsx';
import { useMoment } from '../ui/now.tsx';
import type { TypedFacts } from './breach-form.ts';
import { causeChoices } from './breach-words.ts';
import classes from './breach-fields.module.css';

type BreachFieldsProps = {
  readonly form: UseFormReturnType<TypedFacts>;
  /** What stands under the moment of awareness: why it was changed. */
  readonly underAwareness?: ReactNode;
  readonly suspected?: boolean;
};

const long = { autosize: true, minRows: 2, maxRows: 12 } as const;

/** Everything Art. 33(5) GDPR wants written down of a breach. Only title and awareness are needed at once. */
export function BreachFields({ form, underAwareness, suspected = false }: BreachFieldsProps) {
  const moment = useMoment();
  const organisation = useQuery(query.organisation.showOrganisation.queryOptions());
  const departments = organisation.data?.departments ?? [];
  const { department } = form.values;
  return (
    <div className={classes.fields}>
      <TextInput label="Short title" className={classes.wide ?? ''} {...form.getInputProps('title')} />
      <MomentInput
        label={suspected ? 'When you began to look into it' : 'When you became aware'}
        description={
          suspected
            ? 'Look into it at once, and briefly: the page warns after 24 hours.'
            : 'When you were reasonably certain. The 72 hours run from here.'
        }
        moment={moment}
        path="awareAt"
        value={form.values.awareAt}
        error={form.errors['awareAt']}
        onChange={(at) => form.setFieldValue('awareAt', at)}
      />
      <Textarea
        label="How you know when (optional)"
        description="Who told you, and how."
        {...long}
        minRows={1}
        {...form.getInputProps('awareEvidence')}
      />
      {underAwareness !== undefined && <div className={classes.wide}>{underAwareness}</div>}
      <Select label="Cause" data={causeChoices} allowDeselect={false} {...form.getInputProps('cause')} />
      <Select
        label="Department (optional)"
        data={department === null || departments.includes(department) ? departments : [...departments, department]}
        clearable
        clearButtonProps={{ 'aria-label': 'No department' }}
        {...form.getInputProps('department')}
      />
      <TextInput label="When it happened (optional)" {...form.getInputProps('happenedAt')} />
      <TextInput label="How it was found (optional)" {...form.getInputProps('discovered')} />
      <Textarea
        label="What happened (optional)"
        className={classes.wide ?? ''}
        {...long}
        {...form.getInputProps('facts')}
      />
      <Textarea
        label="Effects (optional)"
        description="What it means for the people: loss, exposure, distress."
        className={classes.wide ?? ''}
        {...long}
        {...form.getInputProps('effects')}
      />
      <Textarea
        label="What was done (optional)"
        description="To stop it, to limit it, to keep it from happening again."
        className={classes.wide ?? ''}
        {...long}
        {...form.getInputProps('measures')}
      />
      <NumberInput
        label="People concerned (optional)"
        min={0}
        allowDecimal={false}
        thousandSeparator=","
        hideControls
        {...form.getInputProps('peopleCount')}
        onChange={(typed) => form.setFieldValue('peopleCount', typeof typed === 'number' ? typed : '')}
      />
      <NumberInput
        label="Records concerned (optional)"
        min={0}
        allowDecimal={false}
        thousandSeparator=","
        hideControls
        {...form.getInputProps('recordsCount')}
        onChange={(typed) => form.setFieldValue('recordsCount', typeof typed === 'number' ? typed : '')}
      />
    </div>
  );
}
