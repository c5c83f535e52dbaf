import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { focusOnce } from '../ui/focus-once.ts';
import { Problem } from '../ui/problem.tsx';
import { count } from '../ui/words.ts';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';

type OlderKeys = Outputs['backups']['showOlderKeys'];

/** After keys were removed or replaced: what earlier backups still open with, and the way to seal them to today's holders. */
export function OlderBackups() {
  const client = useQueryClient();
  const older = useQuery(query.backups.showOlderKeys.queryOptions());
  const reseal = useMutation(
    query.backups.resealBackups.mutationOptions({ onSuccess: () => void client.invalidateQueries() }),
  );
  if (reseal.data !== undefined) return <Resealed {...reseal.data} />;
  const { data } = older;
  if (data === undefined || data.backups === 0) return null;
  return (
    <section className={classes.told} aria-label="Earlier backups" data-screen-only>
      <p>
        {count(data.backups, {
          one: '{n} earlier backup still opens with',
          other: '{n} earlier backups still open with',
        })}{' '}
        {keysInWords(data)}. Docket can seal {data.backups === 1 ? 'it' : 'them'} to whoever holds a key today. Copies
        on other disks stay as they are.
      </p>
      {reseal.isError && <Problem failed="The backups were not sealed anew." safe={sentenceOf(reseal.error)} />}
      <div className={classes.buttons}>
        <Button variant="default" loading={reseal.isPending} onClick={() => reseal.mutate(undefined)}>
          {data.backups === 1 ? 'Seal it to today’s keys' : 'Seal them to today’s keys'}
        </Button>
      </div>
    </section>
  );
}

function Resealed({ resealed, left, place }: Outputs['backups']['resealBackups']) {
  return (
    <div className={classes.told} role="status" data-screen-only tabIndex={-1} ref={focusOnce}>
      <p>
        {count(resealed, { one: '{n} backup opens', other: '{n} backups open' })} with today’s keys and no others.
        {left.length > 0 &&
          ` These could not be sealed anew, because their keys are not known here, they were changed, or they are no backups that count: ${left.join(', ')}. Delete them when you can do without them.`}
        {place !== null && ` The second place was not reached. ${place}`}
      </p>
    </div>
  );
}

/** "the passphrase of Tamsin Boyd and a replaced recovery key" */
function keysInWords({ opensWith }: OlderKeys): string {
  const words = opensWith.map(({ kind, person }) =>
    kind === 'recovery' ? 'a replaced recovery key' : `a former passphrase of ${person}`,
  );
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}
