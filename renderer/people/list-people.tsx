import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '../../main/contract/people/person.ts';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { fullInstant } from '../../main/words/dates.ts';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { Tag } from '../ui/tag.tsx';
import { useWords } from '../ui/use-words.tsx';
import { AddPerson } from './add-person.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import classes from './people.module.css';
import { RenamePerson } from './rename-person.tsx';
import { ResetPassphrase } from './reset-passphrase.tsx';
import { RevokePerson } from './revoke-person.tsx';

/** What is being done, and to whose key. */
type Deed = { readonly what: 'add' | 'change' } | DeedOf;
type DeedOf = { readonly what: 'rename' | 'reset' | 'remove'; readonly person: Person };

/** Who holds a key to this register, what it opens, and who held one. */
export function ListPeople() {
  const t = useWords();
  const { zone } = useMoment();
  const { person: own } = useSession();
  const [deed, setDeed] = useState<Deed>();
  const people = useQuery(query.people.listPeople.queryOptions({ input: { alsoFormer: true } }));
  const recovery = useQuery(query.people.showRecoveryKey.queryOptions());
  const close = () => setDeed(undefined);
  const mayChange = own.role === 'dpo';
  const holders = people.data?.filter(({ removedAt }) => removedAt === null) ?? [];
  const former = people.data?.filter(({ removedAt }) => removedAt !== null) ?? [];
  return (
    <>
      <PageHead
        title={t('people.listPeople.title')}
        sentence={t('people.listPeople.sentence')}
        ruled
        actions={
          <>
            <Button variant="default" onClick={() => setDeed({ what: 'change' })}>
              {t('people.changePassphrase.title')}
            </Button>
            {mayChange && <Button onClick={() => setDeed({ what: 'add' })}>{t('people.addPerson.title')}</Button>}
          </>
        }
      />
      <div className={classes.page}>
        {people.isError && (
          <Problem
            failed={t('people.listPeople.failed')}
            safe={t('ui.unchanged')}
            details={`${people.error.name}: ${people.error.message}`}
            onRetry={() => void people.refetch()}
          />
        )}
        {recovery.data !== undefined && recovery.data.printed === undefined && (
          <p role="alert" className={classes.notice}>
            {t.rich('people.listPeople.noRecoveryKey', { link: toRecovery })}
          </p>
        )}
        {recovery.data?.printed !== undefined && <p>{t.rich('people.listPeople.recoveryKey', { link: toRecovery })}</p>}
        <section aria-labelledby="holders">
          <h2 id="holders">{t('people.listPeople.holders')}</h2>
          <p className={classes.words}>{t('people.listPeople.compare')}</p>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('people.listPeople.name')}</th>
                <th scope="col">{t('people.listPeople.role')}</th>
                <th scope="col">{t('people.listPeople.since')}</th>
                <th scope="col">{t('people.listPeople.lastUnlocked')}</th>
                {mayChange && <th scope="col">{t('people.listPeople.change')}</th>}
              </tr>
            </thead>
            <tbody>
              {holders.map((person) => (
                <tr key={person.id}>
                  <th scope="row">
                    {person.id === own.id ? t('people.listPeople.you', { name: person.name }) : person.name}{' '}
                    {person.oneTime && <Tag words={t('people.listPeople.oneTime')} />}
                    {person.signingKey !== null && (
                      <p className={classes.signing}>
                        {t.rich('people.listPeople.signingKey', {
                          key: person.signingKey,
                          hex: (chunks) => <span className={classes.hex}>{chunks}</span>,
                        })}
                      </p>
                    )}
                  </th>
                  <td>{t(`terms.roles.${person.role}`)}</td>
                  <td>{fullInstant(t, person.addedAt, zone)}</td>
                  <td>
                    {person.lastUnlockedAt === null
                      ? t('people.listPeople.notLately')
                      : fullInstant(t, person.lastUnlockedAt, zone)}
                  </td>
                  {mayChange && (
                    <td className={classes.deeds}>
                      <RowButton what="rename" person={person} onClick={setDeed} />
                      <RowButton what="reset" person={person} onClick={setDeed} />
                      {person.id !== own.id && <RowButton what="remove" person={person} onClick={setDeed} />}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {former.length > 0 && (
          <section aria-labelledby="former">
            <h2 id="former">{t('people.listPeople.former')}</h2>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('people.listPeople.name')}</th>
                  <th scope="col">{t('people.listPeople.role')}</th>
                  <th scope="col">{t('people.listPeople.since')}</th>
                  <th scope="col">{t('people.listPeople.removed')}</th>
                </tr>
              </thead>
              <tbody>
                {former.map(({ id, name, role, addedAt, removedAt }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    <td>{t(`terms.roles.${role}`)}</td>
                    <td>{fullInstant(t, addedAt, zone)}</td>
                    <td>{removedAt === null ? '' : fullInstant(t, removedAt, zone)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </div>
      {deed?.what === 'add' && <AddPerson onClose={close} />}
      {deed?.what === 'change' && <ChangePassphrase onClose={close} />}
      {deed?.what === 'rename' && <RenamePerson person={deed.person} onClose={close} />}
      {deed?.what === 'reset' && <ResetPassphrase person={deed.person} onClose={close} />}
      {deed?.what === 'remove' && <RevokePerson person={deed.person} onClose={close} />}
    </>
  );
}

function toRecovery(words: ReactNode) {
  return <Anchor href={hrefTo(paths.recovery)}>{words}</Anchor>;
}

type RowButtonProps = DeedOf & { readonly onClick: (deed: DeedOf) => void };

function RowButton({ what, person, onClick }: RowButtonProps) {
  const t = useWords();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={t(`people.listPeople.of.${what}`, { name: person.name })}
      onClick={() => onClick({ what, person })}
    >
      {t(`people.listPeople.${what}`)}
    </Button>
  );
}
