import '@mantine/notifications/styles.layer.css';
import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import classes from './notes.module.css';
import { useWords } from '../ui/use-words.tsx';

/** What the window tells beside its work, under the places, each with a button that puts it away. Covers nothing. */
export function Notes() {
  const t = useWords();
  const Notification = { defaultProps: { closeButtonProps: { 'aria-label': t('ui.dismiss') } } };
  return (
    <MantineThemeProvider theme={{ components: { Notification } }}>
      <div className={classes.notes}>
        <Notifications withinPortal={false} transitionDuration={0} />
      </div>
    </MantineThemeProvider>
  );
}
