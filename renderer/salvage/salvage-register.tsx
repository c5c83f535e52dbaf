import { Anchor, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Salvaged } from '../../main/contract/salvage/salvage-register.ts';
import { docket } from '../api.ts';
import { useChooseRegister } from '../shell/use-choose-register.ts';
import { Problem } from '../ui/problem.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';
import { noNewFolder, aboutFolder } from '../restore/restore-words.ts';
import { RunProgress } from '../ui/run-progress.tsx';
import { useReturn } from '../ui/use-return.ts';
import { SalvageResult } from './salvage-result.tsx';
import { asInput, missingIn, SecretField, type Secret } from '../restore/secret-field.tsx';
import { useRun } from '../ui/use-run.ts';

type SalvageRegisterProps = { readonly path: string | undefined; readonly onLeave: () => void };

/** Brings what can be read of a damaged register into a new folder, and shows what is lost. */
export function SalvageRegister({ path, onLeave }: SalvageRegisterProps) {
  const [to, setTo] = useState(path === undefined ? '' : `${path.replace(/\.docket$/u, '')} salvaged.docket`);
  const [secret, setSecret] = useState<Secret>({ kind: 'passphrase', typed: '' });
  const [asked, setAsked] = useState(false);
  const { form, lead } = useLeadToWrong();
  const noFolder = to.trim() === '' ? noNewFolder : undefined;
  const noSecret = missingIn(secret);
  const { run, start, stop, forget } = useRun<{ readonly kind: 'salvaged'; readonly salvaged: Salvaged }>();
  const choose = useChooseRegister(onLeave);
  const refusedFolder = run.state === 'failed' && aboutFolder(run.error) ? sentenceOf(run.error) : undefined;
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
      <h2>Salvage into a new folder</h2>
      <p className={classes.quiet}>
        Docket reads everything that can still be read of this register, fills gaps from its last backup, and lists what
        is lost. The damaged register is only read and stays where it is.
      </p>
      <TextInput
        ref={folder}
        label="New folder"
        description="One that is not there yet, on a disk you trust."
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
        <Problem failed="Nothing was salvaged." safe={sentenceOf(run.error)} />
      )}
      {run.state === 'stopped' && <p role="status">Stopped. Nothing was kept and nothing was changed.</p>}
      {run.state === 'running' ? (
        <RunProgress what="Reading what can be read" progress={run.progress} onStop={stop} />
      ) : (
        <div className={classes.buttons}>
          <Button ref={button} type="submit">
            Salvage
          </Button>
          <Anchor component="button" type="button" onClick={onLeave}>
            Back
          </Anchor>
        </div>
      )}
    </form>
  );
}
