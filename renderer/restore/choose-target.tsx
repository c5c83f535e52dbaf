import { Button, Radio, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import type { Inputs, Outputs } from '../../main/contract/index.ts';
import { docket } from '../api.ts';
import { Fingerprint } from '../shell/fingerprint.tsx';
import { leaveForNextPage } from '../shell/next-page.ts';
import { SessionProvider } from '../shell/session.tsx';
import { Problem } from '../ui/problem.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { useWords } from '../ui/use-words.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';
import { lostIn, aboutFolder } from './restore-words.ts';
import { useReturn } from '../ui/use-return.ts';
import { Restored, type RestoredTo } from './restored.tsx';
import { RunProgress } from '../ui/run-progress.tsx';
import { asInput, SecretField, type Secret } from './secret-field.tsx';
import { useRun } from '../ui/use-run.ts';

export type BackupSecret = Inputs['restore']['openBackup']['secret'];
export type Inside = Outputs['restore']['openBackup'];

type ChooseTargetProps = {
  readonly backup: string;
  readonly secret: BackupSecret;
  readonly inside: Inside;
  /** Whether the window looks at a register whose place the backup could take. */
  readonly inPlace: boolean;
  readonly onLeave: () => void;
};

type Where = 'in-place' | 'elsewhere';

/** Where an opened backup goes: into a new folder, or in place of its own register with a secret of that. */
export function ChooseTarget({ backup, secret, inside, inPlace, onLeave }: ChooseTargetProps) {
  const t = useWords();
  const client = useQueryClient();
  const isOther = inPlace && inside.of === 'another-register';
  const mayReplace = inPlace && (inside.of === 'this-register' || inside.of === 'unknown');
  const [where, setWhere] = useState<Where>(mayReplace ? 'in-place' : 'elsewhere');
  const [to, setTo] = useState('');
  const [asked, setAsked] = useState(false);
  const { form, lead } = useLeadToWrong();
  const noFolder = where === 'elsewhere' && to.trim() === '' ? t('restore.noNewFolder') : undefined;
  const [present, setPresent] = useState<Secret>({ kind: 'passphrase', typed: '' });
  const [fingerprint, setFingerprint] = useState('');
  const { run, start, stop, forget } = useRun<RestoredTo>();
  const target =
    where === 'elsewhere'
      ? { to }
      : {
          ...(present.typed.trim() === '' ? {} : { present: asInput(present) }),
          ...(fingerprint.trim() === '' ? {} : { fingerprint }),
        };
  const isOpen = useContext(SessionProvider) !== undefined;
  const restore = (evenWithout: boolean) =>
    void start(
      async (signal) => await docket.restore.restoreBackup({ backup, secret, evenWithout, ...target }, { signal }),
      ({ keptAside, fingerprint: fresh }) => {
        // The register was open and is locked now: its page goes as soon as it notices, before anybody has read on.
        if (isOpen && keptAside !== null)
          leaveForNextPage(fresh === undefined ? 'restored' : 'restored-under-fresh-keys');
      },
      { locks: where === 'in-place' },
    );
  const refusedFolder =
    where === 'elsewhere' && run.state === 'failed' && aboutFolder(run.error) ? sentenceOf(t, run.error) : undefined;
  const folder = useReturn<HTMLInputElement>(run.state === 'running', refusedFolder !== undefined);
  const button = useReturn(run.state === 'running', refusedFolder === undefined);
  if (run.state === 'running')
    return <RunProgress what={t('restore.chooseTarget.restoring')} progress={run.progress} onStop={stop} />;
  if (run.state === 'done')
    return <Restored to={run.done} onLeave={() => void client.invalidateQueries().then(onLeave)} />;
  const lost = run.state === 'failed' ? lostIn(run.error) : undefined;
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (noFolder === undefined) restore(false);
        else lead();
      }}
    >
      {isOther && <p className={classes.step}>{t('restore.chooseTarget.ofAnother')}</p>}
      <Radio.Group
        label={t('restore.chooseTarget.where')}
        value={where}
        onChange={(chosen) => setWhere(chosen === 'in-place' ? 'in-place' : 'elsewhere')}
      >
        <div className={classes.choices}>
          {mayReplace && (
            <Radio
              value="in-place"
              label={t('restore.chooseTarget.inPlace')}
              autoFocus={run.state === 'none'}
              description={t('restore.chooseTarget.whatInPlace')}
            />
          )}
          <Radio
            value="elsewhere"
            label={t('restore.chooseTarget.elsewhere')}
            autoFocus={!mayReplace && run.state === 'none'}
            description={t('restore.chooseTarget.whatElsewhere')}
          />
        </div>
      </Radio.Group>
      {where === 'in-place' && inside.of === 'this-register' && (
        <SecretField
          secret={present}
          problem={undefined}
          labels={{
            passphrase: t('restore.chooseTarget.passphrase'),
            recoveryKey: t('restore.chooseTarget.recoveryKey'),
          }}
          description={t('restore.chooseTarget.whatSecret')}
          onChange={setPresent}
        />
      )}
      {where === 'in-place' && inside.of === 'unknown' && (
        <>
          <p className={classes.quiet}>{t('restore.chooseTarget.noKeyFile')}</p>
          <Fingerprint hex={inside.fingerprint} />
          <TextInput
            label={t('restore.chooseTarget.fingerprint')}
            description={t('restore.chooseTarget.whatFingerprint')}
            value={fingerprint}
            onChange={(event) => setFingerprint(event.currentTarget.value)}
            spellCheck={false}
            autoComplete="off"
          />
        </>
      )}
      {where === 'elsewhere' && (
        <TextInput
          ref={folder}
          label={t('restore.chooseTarget.folder')}
          description={t('restore.chooseTarget.whatFolder')}
          value={to}
          onChange={(event) => {
            setTo(event.currentTarget.value);
            forget();
          }}
          error={refusedFolder ?? (asked ? noFolder : undefined)}
          spellCheck={false}
        />
      )}
      {run.state === 'stopped' && <p className={classes.quiet}>{t('restore.chooseTarget.stopped')}</p>}
      {run.state === 'failed' &&
        refusedFolder === undefined &&
        (lost === undefined ? (
          <Problem failed={t('restore.chooseTarget.failed')} safe={sentenceOf(t, run.error)} />
        ) : (
          <Problem
            failed={t('restore.chooseTarget.documentsLost', lost)}
            safe={t('restore.chooseTarget.restIsWhole')}
            actions={
              <Button variant="default" size="xs" onClick={() => restore(true)}>
                {t('restore.chooseTarget.evenWithout')}
              </Button>
            }
          />
        ))}
      <div className={classes.buttons}>
        <Button ref={button} type="submit">
          {t('restore.chooseTarget.submit')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
