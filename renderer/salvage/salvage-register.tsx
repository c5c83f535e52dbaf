import { Anchor, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Salvaged } from '../../main/contract/salvage/salvage-register.ts';
import { docket } from '../api.ts';
import { useChooseRegister } from '../shell/use-choose-register.ts';
import { Problem } from '../ui/problem.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { useWords } from '../ui/use-words.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';
import { aboutFolder } from '../restore/restore-words.ts';
import { RunProgress } from '../ui/run-progress.tsx';
import { useReturn } from '../ui/use-return.ts';
import { SalvageResult } from './salvage-result.tsx';
import { asInput, missingIn, SecretField, type Secret } from '../restore/secret-field.tsx';
import { useRun } from '../ui/use-run.ts';

type SalvageRegisterProps = { readonly path: string | undefined; readonly onLeave: () => void };

/** Brings what can be read of a damaged register into a new folder, and shows what is lost. */
export function SalvageRegister({ path, onLeave }: SalvageRegisterProps) {
  const t = useWords();
  const [to, setTo] = useState(
    path === undefined ? '' : `${path.replace(/\.docket$/u, '')} ${t('fileNames.salvaged')}.docket`,
  );
  const [secret, setSecret] = useState<Secret>({ kind: 'passphrase', typed: '' });
  const [asked, setAsked] = useState(false);
  const { form, lead } = useLeadToWrong();
  const noFolder = to.trim() === '' ? t('restore.noNewFolder') : undefined;
  const noSecret = missingIn(t, secret);
  const { run, start, stop, forget } = useRun<{ readonly kind: 'salvaged'; readonly salvaged: Salvaged }>();
  const choose = useChooseRegister(onLeave);
  const refusedFolder = run.state === 'failed' && aboutFolder(run.error) ? sentenceOf(t, run.error) : undefined;
  const folder = useReturn<HTMLInputElement>(run.state === 'running', refusedFolder !== undefined);
  const button = useReturn(run.state === 'running', refusedFolder === undefined);
  const change = (next: Secret) => {
    setSecret(next);
    if (next.kind === secret.kind) return;
    setAsked(false);
    forget();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (noFolder !== undefined || noSecret !== undefined) return lead();
    void start(
      async (signal) => await docket.salvage.salvageRegister({ to, secret: asInput(secret) }, { signal }),
      () => {
        setAsked(false);
        setSecret({ kind: 'passphrase', typed: '' });
      },
    );
  };
  if (run.state === 'done') {
    const { salvaged } = run.done;
    return (
      <SalvageResult
        salvaged={salvaged}
        opening={choose.isPending}
        onOpen={() => choose.mutate({ path: salvaged.path })}
        onLeave={onLeave}
      />
    );
  }
  return (
    <form ref={form} className={classes.form} noValidate onSubmit={submit}>
      <h2>{t('salvage.salvageRegister.title')}</h2>
      <p className={classes.quiet}>{t('salvage.salvageRegister.what')}</p>
      <TextInput
        ref={folder}
        label={t('salvage.salvageRegister.folder')}
        description={t('salvage.salvageRegister.whatFolder')}
        value={to}
        onChange={(event) => {
          setTo(event.currentTarget.value);
          forget();
        }}
        error={refusedFolder ?? (asked ? noFolder : undefined)}
        spellCheck={false}
        autoFocus
      />
      <SecretField secret={secret} problem={asked ? noSecret : undefined} onChange={change} />
      {run.state === 'failed' && refusedFolder === undefined && (
        <Problem failed={t('salvage.salvageRegister.failed')} safe={sentenceOf(t, run.error)} />
      )}
      {run.state === 'stopped' && <p role="status">{t('salvage.salvageRegister.stopped')}</p>}
      {run.state === 'running' ? (
        <RunProgress what={t('salvage.salvageRegister.reading')} progress={run.progress} onStop={stop} />
      ) : (
        <div className={classes.buttons}>
          <Button ref={button} type="submit">
            {t('salvage.salvageRegister.submit')}
          </Button>
          <Anchor component="button" type="button" onClick={onLeave}>
            {t('ui.back')}
          </Anchor>
        </div>
      )}
    </form>
  );
}
