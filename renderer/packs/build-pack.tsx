import { Button, Progress, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { fewestInPackPassphrase } from '../../main/contract/packs/pack.ts';
import type { KeptPack, RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { CopySecretButton } from '../shell/copy-secret-button.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { Problem } from '../ui/problem.tsx';
import type { Moment } from '../ui/words.ts';
import classes from './build-pack.module.css';
import { KeptPacks } from './kept-packs.tsx';
import { PackChecks } from './pack-checks.tsx';
import { SendPack } from './send-pack.tsx';
import { suggestPassphrase } from './suggest-passphrase.ts';
import { useBuild } from './use-build.ts';
import type { Build } from './use-build.ts';

type BuildPackProps = { readonly request: RequestCase; readonly moment: Moment };

/** What goes into the pack, what still stops it, the building of it, and how it left. */
export function BuildPack({ request, moment }: BuildPackProps) {
  const { reference } = request;
  const preview = useQuery(query.packs.previewPack.queryOptions({ input: { reference } }));
  const { build, start, stop } = useBuild(reference);
  const [sending, setSending] = useState<KeptPack>();
  if (preview.isError) {
    return (
      <Problem
        failed="The pack could not be looked at."
        safe="Nothing was changed."
        next="Try again."
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
            What goes in
          </h2>
          <ol className={classes.parts}>
            {parts.map(({ title, detail, files }, index) => (
              <li key={title} className={classes.part}>
                <span className={classes.place}>{index + 1}</span>
                <span>
                  <b>{title}</b>
                  <span className={classes.detail}>{detail}</span>
                </span>
                <span className={classes.files}>{files === 1 ? '1 file' : `${files} files`}</span>
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
      <aside className={classes.rail} aria-label="Before it can leave">
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
  const [passphrase, setPassphrase] = useState(suggestPassphrase);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const refuse = (sentence: string) => {
    setProblem(sentence);
    field.current?.focus();
  };
  const submit = () => {
    const wrong = passphraseProblem(passphrase);
    if (wrong !== undefined) return refuse(wrong);
    setProblem(undefined);
    onBuild(passphrase);
  };
  const refused = build.state === 'failed' && build.of === 'passphrase' ? build.sentence : undefined;
  useEffect(() => {
    if (refused !== undefined) refuse(refused);
  }, [refused]);
  return (
    <section aria-labelledby="seal" className={classes.builder}>
      <h2 id="seal" className={classes.title}>
        How it is sealed
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
          label="Passphrase of the pack"
          description="Docket does not keep it. Write it down or copy it now, and give it to them another way than the pack: the pack by email, the passphrase by phone."
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
          <CopySecretButton key={passphrase} secret={passphrase} words="Copy the passphrase" />
          <Button
            variant="subtle"
            onClick={() => {
              setPassphrase(suggestPassphrase());
              setProblem(undefined);
            }}
          >
            Suggest another
          </Button>
        </div>
        {build.state === 'building' ? (
          <div className={classes.progress} role="status">
            <p>
              {build.step === '' ? 'Starting' : build.step}
              {build.total > 0 && `, ${build.done} of ${build.total}`}
            </p>
            <Progress
              value={build.total === 0 ? 0 : (build.done / build.total) * 100}
              aria-label="How far the pack is"
            />
            <Button variant="default" onClick={onStop}>
              Stop
            </Button>
          </div>
        ) : (
          <div className={classes.actions}>
            <Button type="submit" variant={primary && buildable ? 'filled' : 'default'} aria-describedby="build-reason">
              Build the pack
            </Button>
            <span id="build-reason" className={classes.detail}>
              {buildable
                ? 'It is opened again and compared before it is kept.'
                : 'A check beside this stops it. Fix it first.'}
            </span>
          </div>
        )}
        {build.state === 'failed' && build.of === 'pack' && <FailureLine>{build.sentence}</FailureLine>}
        {build.state === 'stopped' && <p role="status">You stopped it. Nothing was kept.</p>}
        {build.state === 'kept' && (
          <p role="status" className={classes.kept}>
            The pack is built and kept with the case. Its passphrase stands above until you leave this page.
          </p>
        )}
      </form>
    </section>
  );
}

function passphraseProblem(passphrase: string): string | undefined {
  if (passphrase.length < fewestInPackPassphrase)
    return `Give it ${fewestInPackPassphrase} characters or more: whoever holds the file can try as many as they like.`;
  if (passphrase.length > 99) return 'Keep it under 100 characters.';
  return /^[\x20-\x7E]+$/u.test(passphrase)
    ? undefined
    : 'Use letters without accents, digits and common signs: their program has to take it.';
}
