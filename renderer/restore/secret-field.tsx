import { Button, PasswordInput, TextInput } from '@mantine/core';

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
export function SecretField({
  secret: { kind, typed },
  problem,
  labels = { passphrase: 'Your passphrase', recoveryKey: 'Recovery key' },
  description,
  onChange,
}: SecretFieldProps) {
  const field = {
    label: labels[kind],
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
        <PasswordInput visibilityToggleButtonProps={{ 'aria-label': 'Show the passphrase', tabIndex: 0 }} {...field} />
      ) : (
        <TextInput spellCheck={false} {...field} />
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        mt={6}
        onClick={() => onChange({ kind: kind === 'passphrase' ? 'recoveryKey' : 'passphrase', typed: '' })}
      >
        {kind === 'passphrase' ? 'Use the recovery key' : 'Use a passphrase'}
      </Button>
    </div>
  );
}

/** The secret as the core takes it. */
export function asInput({ kind, typed }: Secret): { passphrase: string } | { recoveryKey: string } {
  return kind === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed };
}

/** What to say while nothing is typed. */
export function missingIn({ kind, typed }: Secret): string | undefined {
  if (typed.trim() !== '') return undefined;
  return kind === 'passphrase' ? 'Type your passphrase.' : 'Type the recovery key from your sheet.';
}
