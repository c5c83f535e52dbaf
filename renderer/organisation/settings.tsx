import { Button, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { useSession } from '../shell/session.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import { EditOrganisation } from './edit-organisation.tsx';
import type { SettingsPart } from './edit-organisation.tsx';
import classes from './settings.module.css';

/** Who the organisation is, and what it tells everyone who asks. */
export function Settings() {
  const t = useWords();
  const { person } = useSession();
  const [part, setPart] = useState<SettingsPart>('organisation');
  const organisation = useQuery(query.organisation.showOrganisation.queryOptions());
  const pane = useRef<HTMLDivElement>(null);
  const choose = (value: string | null) => {
    setPart(value === 'information' ? value : 'organisation');
    // Both parts scroll in one pane: each is read from its beginning.
    if (pane.current) pane.current.scrollTop = 0;
  };
  return (
    <>
      <PageHead
        title={t('organisation.settings.title')}
        sentence={t('organisation.settings.sentence')}
        actions={
          person.role === 'dpo' && (
            <Button component="a" href={hrefTo(paths.update)} variant="default">
              {t('organisation.settings.update')}
            </Button>
          )
        }
      />
      <Tabs value={part} onChange={choose} className={classes.tabs ?? ''}>
        <Tabs.List aria-label={t('organisation.settings.title')}>
          <Tabs.Tab value="organisation">{t('organisation.settings.organisation')}</Tabs.Tab>
          <Tabs.Tab value="information">{t('organisation.settings.information')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel ref={pane} value={part} className={classes.pane ?? ''} tabIndex={-1}>
          {organisation.isError && (
            <Problem
              failed={t('organisation.settings.failed')}
              safe={t('ui.unchanged')}
              details={`${organisation.error.name}: ${organisation.error.message}`}
              onRetry={() => void organisation.refetch()}
            />
          )}
          {organisation.data !== undefined && (
            <EditOrganisation part={part} kept={organisation.data} onWrong={() => setPart('organisation')} />
          )}
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
