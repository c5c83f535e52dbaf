import '@mantine/notifications/styles.layer.css';
import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useWords } from './ui/use-words.tsx';

/** What the window tells beside its work, over its right lower corner, each with a button that puts it away. */
export function Notes() {
  const t = useWords();
  const Notification = { defaultProps: { closeButtonProps: { 'aria-label': t('ui.dismiss') } } };
  return (
    <MantineThemeProvider theme={{ components: { Notification } }}>
      <Notifications position="bottom-right" transitionDuration={0} />
    </MantineThemeProvider>
  );
}
