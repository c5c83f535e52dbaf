import { Anchor, Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { useWords } from '../ui/use-words.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';

type Place = Outputs['backups']['listBackups']['place'];

/** A second place for every backup, such as another disk: a disk that fails takes the register and its backups with it. */
export function ChooseBackupPlace({ place }: { readonly place: Place }) {
  const t = useWords();
  const [changing, setChanging] = useState(place === null);
  const [path, setPath] = useState(place?.path ?? '');
  const { form, lead } = useLeadToWrong();
  const choose = useMutation(query.backups.chooseBackupPlace.mutationOptions({ onSuccess: () => setChanging(false) }));
  return (
    <Panel title={t('backups.chooseBackupPlace.title')}>
      <div className={classes.told}>
        {place !== null && !changing && (
          <>
            <p className={classes.quiet}>
              {t('backups.chooseBackupPlace.held', { path: place.path, backups: place.backups })}
            </p>
            {choose.error !== null && (
              <Problem failed={t('backups.chooseBackupPlace.notChanged')} safe={sentenceOf(t, choose.error)} />
            )}
            {place.problem !== null && (
              <Problem failed={t('backups.chooseBackupPlace.notInStep')} safe={place.problem} />
            )}
            <div className={classes.buttons}>
              <Button variant="default" size="xs" onClick={() => setChanging(true)}>
                {t('backups.chooseBackupPlace.change')}
              </Button>
              <Anchor component="button" type="button" onClick={() => choose.mutate({ path: null })}>
                {t('backups.chooseBackupPlace.useNone')}
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
              label={t('backups.chooseBackupPlace.folder')}
              description={t('backups.chooseBackupPlace.whatFolder')}
              value={path}
              onChange={(event) => setPath(event.currentTarget.value)}
              error={choose.error === null ? undefined : sentenceOf(t, choose.error)}
              spellCheck={false}
            />
            <div className={classes.buttons}>
              <Button type="submit" variant="default" loading={choose.isPending}>
                {t('backups.chooseBackupPlace.submit')}
              </Button>
              {place !== null && (
                <Anchor component="button" type="button" onClick={() => setChanging(false)}>
                  {t('backups.chooseBackupPlace.keep')}
                </Anchor>
              )}
            </div>
          </form>
        )}
      </div>
    </Panel>
  );
}
