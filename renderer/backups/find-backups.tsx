import { Anchor, Button, Radio, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FoundBackup } from '../../main/contract/backups/find-backups.ts';
import { query } from '../api.ts';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { useWords } from '../ui/use-words.tsx';
import { fullInstant } from '../../main/words/dates.ts';
import { documentWords, reasonWords, sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';
import { RestoreBackup } from '../restore/restore-backup.tsx';

type FindBackupsProps = {
  /** The register that the window looks at, if any: its backups are offered first. */
  readonly path: string | undefined;
  readonly onLeave: () => void;
};

/** The way to a backup before anything is unlocked: this register's own, or those in a folder from another disk. */
export function FindBackups({ path, onLeave }: FindBackupsProps) {
  const t = useWords();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [folder, setFolder] = useState(path ?? '');
  const [looked, setLooked] = useState(path);
  const [asked, setAsked] = useState(false);
  const { form, lead } = useLeadToWrong();
  const [chosen, setChosen] = useState<string>();
  const [found, setFound] = useState<FoundBackup>();
  const backups = useQuery({
    ...query.backups.findBackups.queryOptions({ input: looked === undefined ? {} : { path: looked } }),
    enabled: looked !== undefined,
  });
  if (found !== undefined) {
    return (
      <div className={classes.form}>
        <h2>{t('backups.findBackups.title')}</h2>
        <p className={classes.quiet}>{found.organisation}</p>
        <RestoreBackup found={found} inPlace={path !== undefined} onLeave={onLeave} />
      </div>
    );
  }
  const listed = backups.data?.backups ?? [];
  const nothingTyped = asked && folder.trim() === '' ? t('backups.findBackups.nothingTyped') : undefined;
  const problem = nothingTyped ?? (backups.isError && folder === looked ? sentenceOf(t, backups.error) : undefined);
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (folder.trim() === '') return lead();
        setChosen(undefined);
        setLooked(folder);
      }}
    >
      <h2>{t('backups.findBackups.title')}</h2>
      <TextInput
        label={t('backups.findBackups.where')}
        description={t('backups.findBackups.whatWhere')}
        value={folder}
        onChange={(event) => setFolder(event.currentTarget.value)}
        error={problem}
        spellCheck={false}
        data-autofocus
        autoFocus
      />
      <div className={classes.buttons}>
        <Button type="submit" variant="default" loading={backups.isFetching}>
          {t('backups.findBackups.look')}
        </Button>
        <Anchor component="button" type="button" onClick={onLeave}>
          {t('ui.back')}
        </Anchor>
      </div>
      {backups.data !== undefined && listed.length === 0 && (
        <p role="status" className={classes.quiet}>
          {t('backups.findBackups.none', { path: backups.data.path ?? '' })}
        </p>
      )}
      {listed.length > 0 && (
        <>
          <Radio.Group
            label={t('backups.findBackups.which')}
            value={chosen ?? listed[0]?.path ?? ''}
            onChange={setChosen}
            className={classes.scrolled ?? ''}
          >
            <div className={classes.choices}>
              {listed.map((backup) => (
                <Radio
                  key={backup.path}
                  value={backup.path}
                  label={fullInstant(t, backup.madeAt, zone)}
                  description={t('backups.findBackups.found', {
                    organisation: backup.organisation,
                    reason: reasonWords(t, backup.reason),
                    documents: documentWords(t, backup),
                    entry: String(backup.auditSeq),
                  })}
                />
              ))}
            </div>
          </Radio.Group>
          <Button onClick={() => setFound(listed.find((one) => one.path === chosen) ?? listed[0])}>
            {t('backups.findBackups.open')}
          </Button>
        </>
      )}
    </form>
  );
}
