import { Button, PasswordInput, TextInput } from '@mantine/core';
import type { Words } from '../../main/words/words.ts';
import { useWords } from '../ui/use-words.tsx';

/** What an officer types where the register cannot be unlocked as always. */
export type Secret = { readonly kind: 'passphrase' | 'recoveryKey'; readonly typed: string };

type SecretFieldProps = {
  readonly secret: Secret;
  readonly problem: string | undefined;
  /** What it opens, where that is not plain. */
  readonly labels?: { readonly passphrase: string; readonly recoveryKey: string };
  readonly description?: string;
  readonly onChange: (secret: Secret) => void;
};

/** A passphrase, or the recovery key in its place. */
export function SecretField({ secret: { kind, typed }, problem, labels, description, onChange }: SecretFieldProps) {
  const t = useWords();
  const field = {
    label: labels?.[kind] ?? t(`restore.secretField.labels.${kind}`),
    description,
    value: typed,
    error: problem,
    'aria-invalid': problem !== undefined,
    autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ kind, typed: event.currentTarget.value }),
  };
  return (
    <div>
      {kind === 'passphrase' ? (
        <PasswordInput visibilityToggleButtonProps={{ 'aria-label': t('ui.showPassphrase'), tabIndex: 0 }} {...field} />
      ) : (
        <TextInput spellCheck={false} {...field} />
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        mt={6}
        onClick={() => onChange({ kind: kind === 'passphrase' ? 'recoveryKey' : 'passphrase', typed: '' })}
      >
        {t(`restore.secretField.otherWay.${kind}`)}
      </Button>
    </div>
  );
}

/** The secret as the core takes it. */
export function asInput({ kind, typed }: Secret): { passphrase: string } | { recoveryKey: string } {
  return kind === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed };
}

/** What to say while nothing is typed. */
export function missingIn(t: Words, { kind, typed }: Secret): string | undefined {
  return typed.trim() === '' ? t(`restore.secretField.nothingTyped.${kind}`) : undefined;
}
