import { Anchor, Button, Progress } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { arrivingLetters } from '../letters/arriving.ts';
import type { ToldLetter } from '../letters/arriving.ts';
import { hrefTo, paths } from '../paths.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './tray.module.css';

/** How far the letters are that are on their way in, and what became of those that are not simply here. */
export function ArrivingLetters() {
  const t = useWords();
  const { done, total, told } = useSyncExternalStore(arrivingLetters.subscribe, arrivingLetters.now);
  return (
    <section aria-label={t('tray.arriving.name')}>
      <div role="status">
        {total > 0 && (
          <div className={classes.arriving}>
            <span>{t('tray.arriving.underWay', { done, total })}</span>
            <Progress value={(done / total) * 100} size="sm" aria-label={t('tray.arriving.name')} />
          </div>
        )}
      </div>
      {told.length > 0 && (
        <ul className={classes.told}>
          {told.map((one) => (
            <li key={one.id} data-failed={one.became === 'failed'}>
              <span className={classes.file}>{one.name}</span>
              <span className={classes.became}>
                <Became told={one} />
              </span>
              <Button variant="subtle" size="xs" onClick={() => arrivingLetters.putAway(one.id)}>
                {t('tray.arriving.putAway')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Became({ told }: { readonly told: ToldLetter }) {
  const t = useWords();
  if (told.became === 'failed') return `${t('tray.arriving.notTaken')} ${told.say(t)}`;
  if (told.became === 'several') return t('tray.arriving.several', { letters: told.letters, added: told.added });
  if (told.became !== 'logged') return t(`tray.arriving.${told.became}`);
  return t.rich('tray.arriving.logged', {
    reference: told.reference,
    case: (words) => <Anchor href={hrefTo(paths.request(told.reference))}>{words}</Anchor>,
  });
}
