import { PasswordInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useWords } from '../ui/use-words.tsx';

type NewPassphraseProps = {
  readonly label: string;
  readonly description?: string;
  readonly field: GetInputPropsReturnType;
  /** The one they have, not a new one. */
  readonly own?: boolean;
  readonly focused?: boolean;
};

/**
 * A passphrase as it is typed, or pasted from a password manager. The advice has no rules of composition: length is what
 * counts (ASVS 5.0 6.2).
 */
export function PassphraseField({ label, description, field, own = false, focused = false }: NewPassphraseProps) {
  const t = useWords();
  return (
    <PasswordInput
      label={label}
      description={description}
      autoComplete={own ? 'current-password' : 'new-password'}
      visibilityToggleButtonProps={{ 'aria-label': t('people.passphrase.show', { label }), tabIndex: 0 }}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      {...field}
      {...(focused ? { 'data-autofocus': true, autoFocus: true } : {})}
      aria-invalid={field['error'] !== undefined && field['error'] !== null}
    />
  );
}
