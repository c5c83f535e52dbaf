import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { hrefTo, paths } from '../paths.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHead } from '../ui/page-head.tsx';

/** A path that leads nowhere for whoever holds this key. */
export function Nowhere() {
  return (
    <>
      <PageHead title="There is nothing here" />
      <EmptyState
        icon={<IconMapOff size={28} stroke={1.2} />}
        title="This place does not exist, or your key does not open it"
        fact="Nothing was changed."
        actions={
          <Button component="a" href={hrefTo(paths.today)} variant="default">
            Go to the start
          </Button>
        }
      />
    </>
  );
}
