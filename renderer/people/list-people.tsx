import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../main/contract/people/person.ts';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { Tag } from '../ui/tag.tsx';
import { fullInstant } from '../ui/words.ts';
import { AddPerson } from './add-person.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import classes from './people.module.css';
import { RenamePerson } from './rename-person.tsx';
import { ResetPassphrase } from './reset-passphrase.tsx';
import { RevokePerson } from './revoke-person.tsx';
import { roleWords } from './role-words.ts';

/** What is being done, and to whose key. */
type Deed =
  | { readonly what: 'add' | 'change' }
  | { readonly what: 'rename' | 'reset' | 'remove'; readonly person: Person };

/** Who holds a key to this register, what it opens, and who held one. */
export function ListPeople() {
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
        title="People and keys"
        sentence="Everyone here opens the register with a passphrase of their own, and sees what their role opens."
        ruled
        actions={
          <>
            <Button variant="default" onClick={() => setDeed({ what: 'change' })}>
              Change my passphrase
            </Button>
            {mayChange && <Button onClick={() => setDeed({ what: 'add' })}>Give somebody a key</Button>}
          </>
        }
      />
      <div className={classes.page}>
        {people.isError && (
          <Problem
            failed="The people could not be listed."
            safe="Nothing was changed."
            details={`${people.error.name}: ${people.error.message}`}
            onRetry={() => void people.refetch()}
          />
        )}
        {recovery.data !== undefined && recovery.data.printed === undefined && (
          <p role="alert" className={classes.notice}>
            No recovery key opens this register. If every passphrase is lost, so is the register.{' '}
            <Anchor href={hrefTo(paths.recovery)}>Make a recovery key</Anchor>
          </p>
        )}
        {recovery.data?.printed !== undefined && (
          <p>
            A printed key opens this register too: <Anchor href={hrefTo(paths.recovery)}>Recovery key</Anchor>
          </p>
        )}
        <section aria-labelledby="holders">
          <h2 id="holders">Who holds a key</h2>
          <p className={classes.words}>
            Compare a signing key with the one on the recovery sheet. It is another one once its holder has a new
            passphrase; otherwise somebody may have rewritten the history in their name.
          </p>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Role</th>
                <th scope="col">Since</th>
                <th scope="col">Last unlocked</th>
                {mayChange && <th scope="col">Change</th>}
              </tr>
            </thead>
            <tbody>
              {holders.map((person) => (
                <tr key={person.id}>
                  <th scope="row">
                    {person.id === own.id ? `${person.name} (you)` : person.name}{' '}
                    {person.oneTime && <Tag words="one-time passphrase" />}
                    {person.signingKey !== null && (
                      <p className={classes.signing}>
                        Signing key <span className={classes.hex}>{person.signingKey}</span>
                      </p>
                    )}
                  </th>
                  <td>{roleWords(person.role)}</td>
                  <td>{fullInstant(person.addedAt, zone)}</td>
                  <td>{person.lastUnlockedAt === null ? 'Not lately' : fullInstant(person.lastUnlockedAt, zone)}</td>
                  {mayChange && (
                    <td className={classes.deeds}>
                      <RowButton does="Rename" person={person} onClick={() => setDeed({ what: 'rename', person })} />
                      <RowButton does="Reset" person={person} onClick={() => setDeed({ what: 'reset', person })} />
                      {person.id !== own.id && (
                        <RowButton does="Remove" person={person} onClick={() => setDeed({ what: 'remove', person })} />
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {former.length > 0 && (
          <section aria-labelledby="former">
            <h2 id="former">Who held one</h2>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">Role</th>
                  <th scope="col">Since</th>
                  <th scope="col">Removed</th>
                </tr>
              </thead>
              <tbody>
                {former.map(({ id, name, role, addedAt, removedAt }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    <td>{roleWords(role)}</td>
                    <td>{fullInstant(addedAt, zone)}</td>
                    <td>{removedAt === null ? '' : fullInstant(removedAt, zone)}</td>
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

type RowButtonProps = { readonly does: string; readonly person: Person; readonly onClick: () => void };

function RowButton({ does, person, onClick }: RowButtonProps) {
  return (
    <Button variant="subtle" size="compact-sm" aria-label={`${does} ${person.name}`} onClick={onClick}>
      {does}
    </Button>
  );
}
