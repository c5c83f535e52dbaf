import { Button } from '@mantine/core';
import { useState } from 'react';
import { PageHead } from '../ui/page-head.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import classes from './people.module.css';

/** For a manager, whose key opens no list of people: their own passphrase. */
export function OwnPassphrase() {
  const [changing, setChanging] = useState(false);
  return (
    <>
      <PageHead title="Your passphrase" sentence="It opens the figures of this register and nothing else." ruled />
      <div className={classes.page}>
        <p className={classes.words}>
          Nobody else knows it and Docket does not keep it. If you forget it, the data protection officer gives you a
          one-time passphrase.
        </p>
        <Button className={classes.start ?? ''} onClick={() => setChanging(true)}>
          Change my passphrase
        </Button>
      </div>
      {changing && <ChangePassphrase onClose={() => setChanging(false)} />}
    </>
  );
}
