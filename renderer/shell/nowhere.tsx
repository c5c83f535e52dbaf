import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { hrefTo, paths } from '../paths.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { useWords } from '../ui/use-words.tsx';

/** A path that leads nowhere for whoever holds this key. */
export function Nowhere() {
  const t = useWords();
  return (
    <>
      <PageHead title={t('shell.nowhere.title')} />
      <EmptyState
        icon={<IconMapOff size={28} stroke={1.2} />}
        title={t('shell.nowhere.what')}
        fact={t('ui.unchanged')}
        actions={
          <Button component="a" href={hrefTo(paths.today)} variant="default">
            {t('shell.nowhere.toStart')}
          </Button>
        }
      />
    </>
  );
}
