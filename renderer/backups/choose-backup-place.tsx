import { Anchor, Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { count } from '../ui/words.ts';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';

type Place = Outputs['backups']['listBackups']['place'];

/** A second place for every backup, such as another disk: a disk that fails takes the register and its backups with it. */
export function ChooseBackupPlace({ place }: { readonly place: Place }) {
  const [changing, setChanging] = useState(place === null);
  const [path, setPath] = useState(place?.path ?? '');
  const { form, lead } = useLeadToWrong();
  const choose = useMutation(query.backups.chooseBackupPlace.mutationOptions({ onSuccess: () => setChanging(false) }));
  return (
    <Panel title="Second place">
      <div className={classes.told}>
        {place !== null && !changing && (
          <>
            <p className={classes.quiet}>
              {place.path}: {count(place.backups, { one: '{n} backup', other: '{n} backups' })}
            </p>
            {choose.error !== null && (
              <Problem failed="The second place was not changed." safe={sentenceOf(choose.error)} />
            )}
            {place.problem !== null && <Problem failed="The second place is not in step." safe={place.problem} />}
            <div className={classes.buttons}>
              <Button variant="default" size="xs" onClick={() => setChanging(true)}>
                Change
              </Button>
              <Anchor component="button" type="button" onClick={() => choose.mutate({ path: null })}>
                Use none
              </Anchor>
            </div>
          </>
        )}
        {changing && (
          <form
            ref={form}
            className={classes.form}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              choose.mutate({ path }, { onError: lead });
            }}
          >
            <TextInput
              label="Folder on another disk"
              description="Each backup is copied there too. What lies there is sealed and opens only with a passphrase."
              value={path}
              onChange={(event) => setPath(event.currentTarget.value)}
              error={choose.error === null ? undefined : sentenceOf(choose.error)}
              spellCheck={false}
            />
            <div className={classes.buttons}>
              <Button type="submit" variant="default" loading={choose.isPending}>
                Use this folder
              </Button>
              {place !== null && (
                <Anchor component="button" type="button" onClick={() => setChanging(false)}>
                  Keep the present one
                </Anchor>
              )}
            </div>
          </form>
        )}
      </div>
    </Panel>
  );
}
