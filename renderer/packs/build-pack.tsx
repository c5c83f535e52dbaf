import { Button, Progress, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { fewestInPackPassphrase } from '../../main/contract/packs/pack.ts';
import type { KeptPack, RequestCase } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { CopySecretButton } from '../shell/copy-secret-button.tsx';
import type { Moment } from '../../main/words/dates.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { Problem } from '../ui/problem.tsx';
import { useSaying, type Say } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './build-pack.module.css';
import { KeptPacks } from './kept-packs.tsx';
import { PackChecks } from './pack-checks.tsx';
import { SendPack } from './send-pack.tsx';
import { suggestPassphrase } from './suggest-passphrase.ts';
import { failureOf, useBuild } from './use-build.ts';
import type { Build } from './use-build.ts';

type BuildPackProps = { readonly request: RequestCase; readonly moment: Moment };

/** What goes into the pack, what still stops it, the building of it, and how it left. */
export function BuildPack({ request, moment }: BuildPackProps) {
  const t = useWords();
  const { reference } = request;
  const preview = useQuery(query.packs.previewPack.queryOptions({ input: { reference } }));
  const { build, start, stop } = useBuild(reference);
  const [sending, setSending] = useState<KeptPack>();
  if (preview.isError) {
    return (
      <Problem
        failed={t('packs.buildPack.notLookedAt')}
        safe={t('ui.nothingChanged')}
        onRetry={() => void preview.refetch()}
        details={preview.error.name}
      />
    );
  }
  if (preview.data === undefined) return null;
  const { parts, checks, buildable } = preview.data;
  const closed = request.clockState === 'answered' || request.clockState === 'withdrawn';
  return (
    <div className={classes.layout}>
      <div className={classes.main}>
        <section aria-labelledby="parts">
          <h2 id="parts" className={classes.title}>
            {t('packs.buildPack.whatGoesIn')}
          </h2>
          <ol className={classes.parts}>
            {parts.map(({ title, detail, files }, index) => (
              <li key={title} className={classes.part}>
                <span className={classes.place}>{index + 1}</span>
                <span>
                  <b>{title}</b>
                  <span className={classes.detail}>{detail}</span>
                </span>
                <span className={classes.files}>{t('packs.buildPack.files', { files })}</span>
              </li>
            ))}
          </ol>
        </section>
        {!closed && (
          <Builder
            build={build}
            buildable={buildable}
            primary={request.next.code === 'build-pack'}
            onBuild={(passphrase) => void start(passphrase)}
            onStop={stop}
          />
        )}
        <KeptPacks request={request} moment={moment} onSend={setSending} />
      </div>
      <aside className={classes.rail} aria-label={t('packs.buildPack.beforeItLeaves')}>
        <PackChecks reference={reference} checks={checks} />
      </aside>
      {sending !== undefined && (
        <SendPack request={request} pack={sending} moment={moment} onClose={() => setSending(undefined)} />
      )}
    </div>
  );
}

type BuilderProps = {
  readonly build: Build;
  readonly buildable: boolean;
  readonly primary: boolean;
  readonly onBuild: (passphrase: string) => void;
  readonly onStop: () => void;
};

function Builder({ build, buildable, primary, onBuild, onStop }: BuilderProps) {
  const t = useWords();
  const [passphrase, setPassphrase] = useState(suggestPassphrase);
  const [problem, setProblem] = useSaying();
  const field = useRef<HTMLInputElement>(null);
  const refuse = (say: Say) => {
    setProblem(say);
    field.current?.focus();
  };
  const submit = () => {
    if (passphraseProblem(t, passphrase) !== undefined)
      return refuse((words) => passphraseProblem(words, passphrase) ?? '');
    setProblem(undefined);
    onBuild(passphrase);
  };
  const failure = build.state === 'failed' ? failureOf(t, build.error) : undefined;
  const refused = build.state === 'failed' && failure?.of === 'passphrase' ? build.error : undefined;
  const refuseBuild = useEffectEvent((error: unknown) => refuse((words) => failureOf(words, error).sentence));
  useEffect(() => {
    if (refused !== undefined) refuseBuild(refused);
  }, [refused]);
  return (
    <section aria-labelledby="seal" className={classes.builder}>
      <h2 id="seal" className={classes.title}>
        {t('packs.buildPack.howSealed')}
      </h2>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          ref={field}
          label={t('packs.buildPack.passphrase')}
          description={t('packs.buildPack.passphraseNote')}
          value={passphrase}
          error={problem}
          spellCheck={false}
          autoComplete="off"
          classNames={{ input: classes.passphrase ?? '' }}
          readOnly={build.state === 'building'}
          onChange={(event) => {
            setPassphrase(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <div className={classes.actions}>
          <CopySecretButton key={passphrase} secret={passphrase} words={t('packs.buildPack.copyPassphrase')} />
          <Button
            variant="subtle"
            onClick={() => {
              setPassphrase(suggestPassphrase());
              setProblem(undefined);
            }}
          >
            {t('packs.buildPack.suggestAnother')}
          </Button>
        </div>
        {build.state === 'building' ? (
          <div className={classes.progress} role="status">
            <p>{progressWords(t, build)}</p>
            <Progress
              value={build.total === 0 ? 0 : (build.done / build.total) * 100}
              aria-label={t('packs.buildPack.progressName')}
            />
            <Button variant="default" onClick={onStop}>
              {t('ui.stop')}
            </Button>
          </div>
        ) : (
          <div className={classes.actions}>
            <Button type="submit" variant={primary && buildable ? 'filled' : 'default'} aria-describedby="build-reason">
              {t('packs.buildPack.build')}
            </Button>
            <span id="build-reason" className={classes.detail}>
              {t(buildable ? 'packs.buildPack.compared' : 'packs.buildPack.fixFirst')}
            </span>
          </div>
        )}
        {failure?.of === 'pack' && <FailureLine>{failure.sentence}</FailureLine>}
        {build.state === 'stopped' && <p role="status">{t('packs.buildPack.stopped')}</p>}
        {build.state === 'kept' && (
          <p role="status" className={classes.kept}>
            {t('packs.buildPack.kept')}
          </p>
        )}
      </form>
    </section>
  );
}

function progressWords(t: Words, { step, done, total }: Extract<Build, { readonly state: 'building' }>): string {
  const words = step === '' ? t('packs.buildPack.starting') : step;
  return total > 0 ? t('packs.buildPack.progress', { step: words, done, total }) : words;
}

function passphraseProblem(t: Words, passphrase: string): string | undefined {
  if (passphrase.length < fewestInPackPassphrase)
    return t('packs.passphraseProblem.tooShort', { fewest: fewestInPackPassphrase });
  if (passphrase.length > 99) return t('packs.passphraseProblem.tooLong');
  return /^[\x20-\x7E]+$/u.test(passphrase) ? undefined : t('packs.passphraseProblem.otherSigns');
}
