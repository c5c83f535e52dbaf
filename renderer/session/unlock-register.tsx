import { Anchor, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import type { WayOut } from '../../main/contract/session/register.ts';
import { query } from '../api.ts';
import { RegisterNotices } from './register-notices.tsx';
import { paths } from '../paths.ts';
import { Fingerprint } from '../shell/fingerprint.tsx';
import { takeFromLastPage } from '../shell/next-page.ts';
import { UnlockFrame } from '../shell/unlock-frame.tsx';
import { useLink } from '../shell/use-link.ts';
import { fullInstant } from '../../main/words/dates.ts';
import { FactList } from '../ui/fact-list.tsx';
import { sizeInWords } from '../ui/size-in-words.ts';
import { useWords } from '../ui/use-words.tsx';
import { ChooseRegister } from './choose-register.tsx';
import { CreateRegister } from './create-register.tsx';
import { UnlockForm } from './unlock-form.tsx';
import classes from './unlock-register.module.css';

// Hardly ever needed on the way in, so it is not loaded with it.
const FindBackups = lazy(async () => ({ default: (await import('../backups/find-backups.tsx')).FindBackups }));

const SalvageRegister = lazy(async () => ({
  default: (await import('../salvage/salvage-register.tsx')).SalvageRegister,
}));
const RestoreKeyFile = lazy(async () => ({
  default: (await import('../restore/restore-key-file.tsx')).RestoreKeyFile,
}));

/** What a restore in place left to be read, whose own page went as the register locked. */
type JustRestored = 'restored' | 'restored-under-fresh-keys';
const restores: readonly JustRestored[] = ['restored', 'restored-under-fresh-keys'];

type Way =
  | 'passphrase'
  | 'recovery-key'
  | 'another-register'
  | 'new-register'
  | 'restore-backup'
  | 'salvage'
  | 'restore-key-file';

/** The way in: which register this is, and the passphrase that opens it. */
export function UnlockRegister() {
  const t = useWords();
  const { data } = useQuery(query.session.showStatus.queryOptions());
  const report = useLink(paths.reportBreach);
  const [way, setWay] = useState<Way | undefined>(() => (takeFromLastPage('way-to-salvage') ? 'salvage' : undefined));
  const [justRestored] = useState(() => restores.filter((left) => takeFromLastPage(left))[0]);
  const [shut, setShut] = useState<readonly WayOut[]>([]);
  if (data === undefined) return null;
  if (way === undefined) {
    // Decided once: the register that is being made exists before its recovery sheet is on paper.
    setWay(data.state === 'none' ? 'new-register' : 'passphrase');
    return null;
  }
  if (way === 'new-register') {
    return (
      <CreateRegister
        folder={data.folder}
        version={data.version}
        onLeave={() => setWay(data.state === 'none' ? 'another-register' : 'passphrase')}
      />
    );
  }
  const ways = [...(data.problem?.ways ?? []), ...shut];
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const facts = [
    ...(data.lastChangedAt === undefined
      ? []
      : [{ label: t('session.unlockRegister.lastSaved'), value: fullInstant(t, data.lastChangedAt, zone) }]),
    ...(data.sizeBytes === undefined
      ? []
      : [{ label: t('session.unlockRegister.fileSize'), value: sizeInWords(t, data.sizeBytes) }]),
  ];
  const leadTo = (next: Way) => (chunks: ReactNode) => (
    <Anchor component="button" type="button" onClick={() => setWay(next)}>
      {chunks}
    </Anchor>
  );
  return (
    <UnlockFrame
      note={t('session.note', { version: data.version })}
      identity={
        <>
          <h1>{data.organisation ?? 'Docket'}</h1>
          <p className={classes.path}>
            {data.path ?? t('session.unlockRegister.noneChosen')}{' '}
            <Anchor component="button" type="button" onClick={() => setWay('another-register')}>
              {t('session.unlockRegister.openAnother')}
            </Anchor>
          </p>
          {data.fingerprint !== undefined && (
            <section className={classes.fingerprint} aria-label={t('session.fingerprint')}>
              <h2>{t('session.fingerprint')}</h2>
              <Fingerprint hex={data.fingerprint} />
              <p>{t('session.unlockRegister.compareFingerprint')}</p>
            </section>
          )}
          {facts.length > 0 && <FactList facts={facts} />}
          <RegisterNotices notices={data.notices} />
          {justRestored !== undefined && <JustRestoredWords restored={justRestored} />}
        </>
      }
    >
      {way === 'restore-backup' ? (
        <Suspense fallback={null}>
          <FindBackups
            path={data.path}
            onLeave={() => setWay(data.state === 'none' ? 'another-register' : 'passphrase')}
          />
        </Suspense>
      ) : way === 'salvage' ? (
        <Suspense fallback={null}>
          <SalvageRegister path={data.path} onLeave={() => setWay('passphrase')} />
        </Suspense>
      ) : way === 'restore-key-file' ? (
        <Suspense fallback={null}>
          <RestoreKeyFile onLeave={() => setWay('passphrase')} />
        </Suspense>
      ) : way === 'another-register' ? (
        <ChooseRegister
          folder={data.folder}
          onChosen={() => setWay('passphrase')}
          onNew={() => setWay('new-register')}
        />
      ) : (
        <UnlockForm
          key={`${way} ${data.path}`}
          way={way}
          problem={data.problem?.sentence}
          demo={data.demoPassphrases}
          waitSeconds={data.waitSeconds}
          onWay={setWay}
          onShut={setShut}
        />
      )}
      {!['restore-backup', 'salvage', 'restore-key-file'].includes(way) && (
        <p className={classes.restore}>
          {t(
            data.problem === undefined ? 'session.unlockRegister.somethingLost' : 'session.unlockRegister.doesNotOpen',
          )}{' '}
          {t.rich(`session.unlockRegister.leadsOut.${leadsOut(ways)}`, {
            backup: leadTo('restore-backup'),
            salvage: leadTo('salvage'),
            keys: leadTo('restore-key-file'),
          })}
        </p>
      )}
      {data.reports !== undefined && (way === 'passphrase' || way === 'recovery-key') && (
        <div className={classes.foot}>
          <UnstyledButton component="a" {...report} className={classes.report ?? ''}>
            <span>
              <strong>{t('session.unlockRegister.report')}</strong>
              <span>
                {t(data.reports.taken ? 'session.unlockRegister.reportHere' : 'session.unlockRegister.reportElsewhere')}
              </span>
            </span>
            <IconChevronRight size={16} stroke={1.6} aria-hidden />
          </UnstyledButton>
        </div>
      )}
    </UnlockFrame>
  );
}

function JustRestoredWords({ restored }: { readonly restored: JustRestored }) {
  const t = useWords();
  return (
    <p role="status" className={classes.restored}>
      {t.rich('session.unlockRegister.restored', { b: (chunks) => <strong>{chunks}</strong> })}
      {restored === 'restored-under-fresh-keys' && ` ${t('session.unlockRegister.freshKeys')}`}
    </p>
  );
}

/** What there is beside restoring a backup. */
function leadsOut(ways: readonly WayOut[]): 'backup' | 'salvage' | 'keyFile' | 'salvageOrKeyFile' {
  const salvage = ways.includes('salvage');
  if (ways.includes('restore-key-file')) return salvage ? 'salvageOrKeyFile' : 'keyFile';
  return salvage ? 'salvage' : 'backup';
}
