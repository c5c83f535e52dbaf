import { Anchor, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { query } from '../api.ts';
import { Problem } from '../ui/problem.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { useWords } from '../ui/use-words.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';
import { asInput, missingIn, SecretField, type Secret } from './secret-field.tsx';

/** Puts keys.json back where it is missing or damaged: the newest that the register's own keys vouch for. */
export function RestoreKeyFile({ onLeave }: { readonly onLeave: () => void }) {
  const t = useWords();
  const [secret, setSecret] = useState<Secret>({ kind: 'passphrase', typed: '' });
  const [asked, setAsked] = useState(false);
  const { form, lead } = useLeadToWrong();
  const missing = missingIn(t, secret);
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
      <h2>{t('restore.restoreKeyFile.title')}</h2>
      <p className={classes.quiet}>{t('restore.restoreKeyFile.what')}</p>
      <SecretField secret={secret} problem={asked ? missing : undefined} onChange={change} />
      {restore.isError && <Problem failed={t('restore.restoreKeyFile.failed')} safe={sentenceOf(t, restore.error)} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={restore.isPending}>
          {t('restore.restoreKeyFile.submit')}
        </Button>
        <Anchor component="button" type="button" onClick={onLeave}>
          {t('ui.back')}
        </Anchor>
      </div>
    </form>
  );
}
