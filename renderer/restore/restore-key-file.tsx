import { Anchor, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { query } from '../api.ts';
import { Problem } from '../ui/problem.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';
import { asInput, missingIn, SecretField, type Secret } from './secret-field.tsx';

/** Puts keys.json back where it is missing or damaged: the newest that the register's own keys vouch for. */
export function RestoreKeyFile({ onLeave }: { readonly onLeave: () => void }) {
  const [secret, setSecret] = useState<Secret>({ kind: 'passphrase', typed: '' });
  const [asked, setAsked] = useState(false);
  const { form, lead } = useLeadToWrong();
  const missing = missingIn(secret);
  const restore = useMutation(query.restore.restoreKeyFile.mutationOptions({ onSuccess: onLeave }));
  const change = (next: Secret) => {
    setSecret(next);
    if (next.kind === secret.kind) return;
    setAsked(false);
    restore.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (missing !== undefined) return lead();
    restore.mutate({ secret: asInput(secret) });
  };
  return (
    <form ref={form} className={classes.form} noValidate onSubmit={submit}>
      <h2>Put the key file back</h2>
      <p className={classes.quiet}>
        Docket takes the newest keys.json beside the backups that this register’s own keys vouch for. What was replaced
        or removed since stays so, and the history tells of it. A damaged one is kept beside it. Type a passphrase that
        opens this register or one of its backups.
      </p>
      <SecretField secret={secret} problem={asked ? missing : undefined} onChange={change} />
      {restore.isError && <Problem failed="The key file was not put back." safe={sentenceOf(restore.error)} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={restore.isPending}>
          Put it back
        </Button>
        <Anchor component="button" type="button" onClick={onLeave}>
          Back
        </Anchor>
      </div>
    </form>
  );
}
