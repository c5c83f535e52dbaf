import { Button, Progress, TextInput } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { fewestInPackPassphrase } from '../../main/contract/packs/pack.ts';
import type { Words } from '../../main/words/words.ts';
import { CopySecretButton } from '../shell/copy-secret-button.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { useSaying, type Say } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import { AnotherPassphrase } from './another-passphrase.tsx';
import classes from './build-pack.module.css';
import { suggestPassphrase } from './suggest-passphrase.ts';
import { failureOf, type Build } from './use-build.ts';

type BuilderProps = {
  readonly build: Build;
  readonly buildable: boolean;
  /** A pack that did not leave yet lies here already. */
  readonly builtBefore: boolean;
  readonly primary: boolean;
  readonly onBuild: (passphrase: string) => void;
  readonly onStop: () => void;
};

/**
 * The passphrase and the button that builds. After a build the field shows the passphrase of that pack and no other one
 * until the page is left; for a pack that was built before, it says that its passphrase was not kept.
 */
export function Builder({ build, buildable, builtBefore, primary, onBuild, onStop }: BuilderProps) {
  const t = useWords();
  const [passphrase, setPassphrase] = useState(suggestPassphrase);
  const [shown, setShown] = useState(!builtBefore);
  /** The passphrase of the pack that was built here. */
  const [bound, setBound] = useState<string>();
  const [asking, setAsking] = useState(false);
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
  const another = () => {
    setAsking(false);
    setBound(undefined);
    setShown(true);
    setPassphrase(suggestPassphrase());
    setProblem(undefined);
  };
  const bindBuilt = useEffectEvent(() => setBound(passphrase));
  useEffect(() => {
    if (build.state === 'kept') bindBuilt();
  }, [build]);
  const refuseBuild = useEffectEvent((error: unknown) => refuse((words) => failureOf(words, error).sentence));
  useEffect(() => {
    if (refused !== undefined) refuseBuild(refused);
  }, [refused]);
  if (!shown) return <NotKept onAgain={another} />;
  return (
    <section aria-labelledby="seal" className={classes.builder}>
      <h2 id="seal" className={classes.title}>
        {t('packs.buildPack.howSealed')}
      </h2>
      {asking && <AnotherPassphrase onClose={() => setAsking(false)} onAnother={another} />}
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
          label={t(bound === undefined ? 'packs.buildPack.passphrase' : 'packs.buildPack.passphraseOfBuilt')}
          description={t('packs.buildPack.passphraseNote')}
          value={passphrase}
          error={problem}
          spellCheck={false}
          translate="no"
          autoComplete="off"
          classNames={{ input: classes.passphrase ?? '' }}
          readOnly={build.state === 'building' || bound !== undefined}
          onChange={(event) => {
            setPassphrase(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <div className={classes.actions}>
          <CopySecretButton key={passphrase} secret={passphrase} words={t('packs.buildPack.copyPassphrase')} />
          {build.state !== 'building' && (
            <Button variant="subtle" onClick={() => (bound === undefined ? another() : setAsking(true))}>
              {t('packs.buildPack.suggestAnother')}
            </Button>
          )}
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
        {bound !== undefined && build.state !== 'building' && (
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

/** In the place of a passphrase that nobody has any more: never another one, which opens nothing. */
function NotKept({ onAgain }: { readonly onAgain: () => void }) {
  const t = useWords();
  return (
    <section aria-labelledby="seal" className={classes.builder}>
      <h2 id="seal" className={classes.title}>
        {t('packs.buildPack.howSealed')}
      </h2>
      <p className={classes.detail}>{t('packs.buildPack.notKept')}</p>
      <div className={classes.actions}>
        <Button variant="default" onClick={onAgain}>
          {t('packs.buildPack.buildAgain')}
        </Button>
      </div>
    </section>
  );
}
