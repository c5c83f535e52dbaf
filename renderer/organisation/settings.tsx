import { Button, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { languages, type Language } from '../../main/words/language.ts';
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
  const asked = useSearch({ strict: false, select: readAsked });
  const [part, setPart] = useState<SettingsPart>(asked.part);
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
            <EditOrganisation
              part={part}
              language={asked.language}
              kept={organisation.data}
              onWrong={() => setPart('organisation')}
            />
          )}
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

/** Which part an address asks for, and the texts of which language. */
function readAsked(search: Record<string, unknown>): {
  readonly part: SettingsPart;
  readonly language: Language | undefined;
} {
  return {
    part: search['part'] === 'information' ? 'information' : 'organisation',
    language: languages.find((one) => one === search['language']),
  };
}
