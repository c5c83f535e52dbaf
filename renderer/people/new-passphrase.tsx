import { PasswordInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';

type NewPassphraseProps = {
  readonly label: string;
  readonly description?: string;
  readonly field: GetInputPropsReturnType;
  /** The one they have, not a new one. */
  readonly own?: boolean;
  readonly focused?: boolean;
};

/** A passphrase as it is typed, or pasted from a password manager. */
export function PassphraseField({ label, description, field, own = false, focused = false }: NewPassphraseProps) {
  return (
    <PasswordInput
      label={label}
      description={description}
      autoComplete={own ? 'current-password' : 'new-password'}
      visibilityToggleButtonProps={{ 'aria-label': `Show: ${label}`, tabIndex: 0 }}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      {...field}
      {...(focused ? { 'data-autofocus': true, autoFocus: true } : {})}
      aria-invalid={field['error'] !== undefined && field['error'] !== null}
    />
  );
}

/** What a good one is, in one sentence. No rules of composition: length is what counts (ASVS 5.0 6.2). */
export const passphraseAdvice =
  'Four or five words that have nothing to do with each other, 15 characters or more. You can paste it.';
