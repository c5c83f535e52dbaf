import { NumberInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { TypedOrganisation } from './typed-organisation.ts';

/** After how long a register that nobody touches locks itself. */
export function LockField({ form }: { readonly form: UseFormReturnType<TypedOrganisation> }) {
  const { value, onChange, ...field } = form.getInputProps('lockAfterMinutes');
  return (
    <NumberInput
      label="Lock after (minutes)"
      description="Without a key or a movement. From 1 to 15; half a minute before, Docket asks."
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
