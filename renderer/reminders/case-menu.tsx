import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { languageNames, languages } from '../../main/words/language.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useWords } from '../ui/use-words.tsx';
import { useExportCalendar } from './export-calendar.tsx';

type CaseMenuProps = {
  readonly label: string;
  readonly reference: string;
  /** False while no date of the case is live: then there is nothing to save. */
  readonly dated: boolean;
  /** What else can be done, as menu items. */
  readonly children: ReactNode;
};

/** What is done with a case now and then; last among it its calendar file: reference and kind of date, no names. */
export function CaseMenu({ label, reference, dated, children }: CaseMenuProps) {
  const t = useWords();
  const { save, problem } = useExportCalendar(reference);
  return (
    <>
      <FailureLine>{problem}</FailureLine>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="default" size={32} aria-label={label} title={label}>
            <IconDots size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {children}
          {dated && (
            <>
              <Menu.Sub>
                <Menu.Sub.Target>
                  <Menu.Sub.Item>{t('reminders.caseMenu.otherLanguage')}</Menu.Sub.Item>
                </Menu.Sub.Target>
                <Menu.Sub.Dropdown>
                  {languages
                    .filter((language) => language !== t.language)
                    .map((language) => (
                      <Menu.Item key={language} lang={language} onClick={() => save(language)}>
                        {languageNames[language]}
                      </Menu.Item>
                    ))}
                </Menu.Sub.Dropdown>
              </Menu.Sub>
              <Menu.Item onClick={() => save(t.language)}>{t('reminders.caseMenu.save')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
