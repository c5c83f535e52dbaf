import { NumberInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useWords } from '../ui/use-words.tsx';
import type { TypedOrganisation } from './typed-organisation.ts';

/** After how long a register that nobody touches locks itself. */
export function LockField({ form }: { readonly form: UseFormReturnType<TypedOrganisation> }) {
  const t = useWords();
  const { value, onChange, ...field } = form.getInputProps('lockAfterMinutes');
  return (
    <NumberInput
      label={t('organisation.lock.after')}
      description={t('organisation.lock.help')}
      min={1}
      max={15}
      allowDecimal={false}
      clampBehavior="blur"
      value={value}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : 0)}
      {...field}
    />
  );
}
