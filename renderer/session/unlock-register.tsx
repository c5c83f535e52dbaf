import { Anchor, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { WayOut } from '../../main/contract/session/register.ts';
import { query } from '../api.ts';
import { RegisterNotices } from './register-notices.tsx';
import { paths } from '../paths.ts';
import { Fingerprint } from '../shell/fingerprint.tsx';
import { takeFromLastPage } from '../shell/next-page.ts';
import { UnlockFrame } from '../shell/unlock-frame.tsx';
import { useLink } from '../shell/use-link.ts';
import { FactList } from '../ui/fact-list.tsx';
import { fullInstant } from '../ui/words.ts';
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
      : [{ label: 'Last saved', value: fullInstant(data.lastChangedAt, zone) }]),
    ...(data.sizeBytes === undefined ? [] : [{ label: 'File size', value: sizeWords(data.sizeBytes) }]),
  ];
  return (
    <UnlockFrame
      note={`Docket ${data.version}. Works without a network. Nothing leaves this computer unless you save it somewhere.`}
      identity={
        <>
          <h1>{data.organisation ?? 'Docket'}</h1>
          <p className={classes.path}>
            {data.path ?? 'No register chosen'}{' '}
            <Anchor component="button" type="button" onClick={() => setWay('another-register')}>
              Open another
            </Anchor>
          </p>
          {data.fingerprint !== undefined && (
            <section className={classes.fingerprint} aria-label="Fingerprint of this register">
              <h2>Fingerprint of this register</h2>
              <Fingerprint hex={data.fingerprint} />
              <p>
                Compare it with your recovery sheet. If it differs, this is not your register: do not type your
                passphrase.
              </p>
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
          {data.problem === undefined ? 'Was something lost? ' : 'Does it not open? '}
          <Anchor component="button" type="button" onClick={() => setWay('restore-backup')}>
            Restore a backup
          </Anchor>
          {ways.includes('salvage') && (
            <>
              {' or '}
              <Anchor component="button" type="button" onClick={() => setWay('salvage')}>
                salvage what can be read into a new folder
              </Anchor>
            </>
          )}
          {ways.includes('restore-key-file') && (
            <>
              {' or '}
              <Anchor component="button" type="button" onClick={() => setWay('restore-key-file')}>
                put the key file back from a backup
              </Anchor>
            </>
          )}
        </p>
      )}
      {data.reports !== undefined && (way === 'passphrase' || way === 'recovery-key') && (
        <div className={classes.foot}>
          <UnstyledButton component="a" {...report} className={classes.report ?? ''}>
            <span>
              <strong>Report a problem with personal information</strong>
              <span>
                {data.reports.taken
                  ? 'No passphrase needed. Only the data protection officer can read it.'
                  : 'Not from this computer now. How to reach the data protection officer instead.'}
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
  return (
    <p role="status" className={classes.restored}>
      <strong>The backup is restored.</strong> The register that was there before is kept beside this one, in a folder
      named after this restore.
      {restored === 'restored-under-fresh-keys' &&
        ' The backup is from before a change of keys, so the register has fresh ones: whoever holds a key today opens it, and nobody else. Its fingerprint above is new. Write it on your recovery sheet.'}
    </p>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}
