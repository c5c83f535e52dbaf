import { NumberInput, Select, TextInput, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { query } from '../api.ts';
import { MomentInput } from '../intake/moment-input.tsx';
import { useMoment } from '../ui/now.tsx';
import { useWords } from '../ui/use-words.tsx';
import type { TypedFacts } from './breach-form.ts';
import { causeChoices } from './breach-words.ts';
import classes from './breach-fields.module.css';
import { separatorsOf } from './separators.ts';

type BreachFieldsProps = {
  readonly form: UseFormReturnType<TypedFacts>;
  /** What stands under the moment of awareness: why it was changed. */
  readonly underAwareness?: ReactNode;
  readonly suspected?: boolean;
};

const long = { autosize: true, minRows: 2, maxRows: 12 } as const;

/** Everything Art. 33(5) GDPR wants written down of a breach. Only title and awareness are needed at once. */
export function BreachFields({ form, underAwareness, suspected = false }: BreachFieldsProps) {
  const t = useWords();
  const moment = useMoment();
  const organisation = useQuery(query.organisation.showOrganisation.queryOptions());
  const departments = organisation.data?.departments ?? [];
  const { department } = form.values;
  return (
    <div className={classes.fields}>
      <TextInput label={t('breaches.fields.title')} className={classes.wide ?? ''} {...form.getInputProps('title')} />
      <MomentInput
        label={t(suspected ? 'breaches.fields.investigatedFrom' : 'breaches.fields.awareAt')}
        description={t(suspected ? 'breaches.fields.investigatedFromMeans' : 'breaches.fields.awareAtMeans')}
        moment={moment}
        path="awareAt"
        value={form.values.awareAt}
        error={form.errors['awareAt']}
        onChange={(at) => form.setFieldValue('awareAt', at)}
      />
      <Textarea
        label={t('breaches.fields.evidence')}
        description={t('breaches.fields.evidenceMeans')}
        {...long}
        minRows={1}
        {...form.getInputProps('awareEvidence')}
      />
      {underAwareness !== undefined && <div className={classes.wide}>{underAwareness}</div>}
      <Select
        label={t('breaches.fields.cause')}
        data={causeChoices(t)}
        allowDeselect={false}
        {...form.getInputProps('cause')}
      />
      <Select
        label={t('breaches.fields.department')}
        data={department === null || departments.includes(department) ? departments : [...departments, department]}
        clearable
        clearButtonProps={{ 'aria-label': t('breaches.fields.noDepartment') }}
        {...form.getInputProps('department')}
      />
      <TextInput label={t('breaches.fields.happenedAt')} {...form.getInputProps('happenedAt')} />
      <TextInput label={t('breaches.fields.discovered')} {...form.getInputProps('discovered')} />
      <Textarea
        label={t('breaches.fields.facts')}
        className={classes.wide ?? ''}
        {...long}
        {...form.getInputProps('facts')}
      />
      <Textarea
        label={t('breaches.fields.effects')}
        description={t('breaches.fields.effectsMeans')}
        className={classes.wide ?? ''}
        {...long}
        {...form.getInputProps('effects')}
      />
      <Textarea
        label={t('breaches.fields.measures')}
        description={t('breaches.fields.measuresMeans')}
        className={classes.wide ?? ''}
        {...long}
        {...form.getInputProps('measures')}
      />
      <NumberInput
        label={t('breaches.fields.peopleCount')}
        min={0}
        allowDecimal={false}
        {...separatorsOf(t)}
        hideControls
        {...form.getInputProps('peopleCount')}
        onChange={(typed) => form.setFieldValue('peopleCount', typeof typed === 'number' ? typed : '')}
      />
      <NumberInput
        label={t('breaches.fields.recordsCount')}
        min={0}
        allowDecimal={false}
        {...separatorsOf(t)}
        hideControls
        {...form.getInputProps('recordsCount')}
        onChange={(typed) => form.setFieldValue('recordsCount', typeof typed === 'number' ? typed : '')}
      />
    </div>
  );
}
