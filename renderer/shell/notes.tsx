import '@mantine/notifications/styles.layer.css';
import { MantineThemeProvider, Notification } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Language } from '../../main/words/language.ts';
import classes from './notes.module.css';
import { takenAwayInWords } from '../ui/language-row.tsx';
import { useSpoken, useWords } from '../ui/use-words.tsx';

/** What the window tells beside its work, under the places, each with a button that puts it away. Covers nothing. */
export function Notes() {
  const t = useWords();
  const closing = { defaultProps: { closeButtonProps: { 'aria-label': t('ui.dismiss') } } };
  return (
    <MantineThemeProvider theme={{ components: { Notification: closing } }}>
      <div className={classes.notes}>
        <TakenAway />
        <Notifications withinPortal={false} transitionDuration={0} />
      </div>
    </MantineThemeProvider>
  );
}

/** Why the window speaks another language than a moment ago. Stands until it is put away or a language is chosen. */
function TakenAway() {
  const { words: t, takenAway } = useSpoken();
  const [putAway, setPutAway] = useState<Language>();
  if (takenAway === undefined || takenAway === putAway) return null;
  return (
    <Notification role="status" onClose={() => setPutAway(takenAway)}>
      {takenAwayInWords(t, takenAway)}
    </Notification>
  );
}
