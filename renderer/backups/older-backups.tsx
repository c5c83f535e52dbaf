import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Outputs } from '../../main/contract/index.ts';
import { localeOf } from '../../main/words/language.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { focusOnce } from '../ui/focus-once.ts';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';

type OlderKeys = Outputs['backups']['showOlderKeys'];

/** After keys were removed or replaced: what earlier backups still open with, and the way to seal them to today's holders. */
export function OlderBackups() {
  const t = useWords();
  const client = useQueryClient();
  const older = useQuery(query.backups.showOlderKeys.queryOptions());
  const reseal = useMutation(
    query.backups.resealBackups.mutationOptions({ onSuccess: () => void client.invalidateQueries() }),
  );
  if (reseal.data !== undefined) return <Resealed {...reseal.data} />;
  const { data } = older;
  if (data === undefined || data.backups === 0) return null;
  return (
    <section className={classes.told} aria-label={t('backups.olderBackups.name')} data-screen-only>
      <p>{t('backups.olderBackups.stillOpen', { backups: data.backups, keys: keysInWords(t, data) })}</p>
      {reseal.isError && <Problem failed={t('backups.olderBackups.failed')} safe={sentenceOf(t, reseal.error)} />}
      <div className={classes.buttons}>
        <Button variant="default" loading={reseal.isPending} onClick={() => reseal.mutate(undefined)}>
          {t('backups.olderBackups.seal', { backups: data.backups })}
        </Button>
      </div>
    </section>
  );
}

function Resealed({ resealed, left, place }: Outputs['backups']['resealBackups']) {
  const t = useWords();
  return (
    <div className={classes.told} role="status" data-screen-only tabIndex={-1} ref={focusOnce}>
      <p>
        {t('backups.olderBackups.sealed', { backups: resealed })}
        {left.length > 0 && ` ${t('backups.olderBackups.left', { names: left.join(', ') })}`}
        {place !== null && ` ${t('backups.olderBackups.notReached')} ${place}`}
      </p>
    </div>
  );
}

/** "the passphrase of Tamsin Boyd and a replaced recovery key" */
function keysInWords(t: Words, { opensWith }: OlderKeys): string {
  const words = opensWith.map(({ kind, person }) =>
    kind === 'recovery'
      ? t('backups.olderBackups.replacedKey')
      : t('backups.olderBackups.formerPassphrase', { person }),
  );
  return new Intl.ListFormat(localeOf[t.language], { type: 'conjunction' }).format(words);
}
