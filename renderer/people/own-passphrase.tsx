import { Button } from '@mantine/core';
import { useState } from 'react';
import { PageHead } from '../ui/page-head.tsx';
import { useWords } from '../ui/use-words.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import classes from './people.module.css';

/** For a manager, whose key opens no list of people: their own passphrase. */
export function OwnPassphrase() {
  const t = useWords();
  const [changing, setChanging] = useState(false);
  return (
    <>
      <PageHead title={t('people.ownPassphrase.title')} sentence={t('people.ownPassphrase.sentence')} ruled />
      <div className={classes.page}>
        <p className={classes.words}>{t('people.ownPassphrase.help')}</p>
        <Button className={classes.start ?? ''} onClick={() => setChanging(true)}>
          {t('people.changePassphrase.title')}
        </Button>
      </div>
      {changing && <ChangePassphrase onClose={() => setChanging(false)} />}
    </>
  );
}
