import { ActionIcon, Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock, IconShieldLock } from '@tabler/icons-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { KeyHints } from '../ui/key-hint.tsx';
import { useWords } from '../ui/use-words.tsx';
import { Appearance } from './appearance.tsx';
import classes from './frame.module.css';
import { Glyph } from './glyph.tsx';
import { useKeyHints } from './keys.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { Notes } from './notes.tsx';
import { SearchField } from './search-field.tsx';
import { Sidebar } from './sidebar.tsx';
import type { PlaceGroup } from './sidebar.tsx';

type FrameProps = {
  readonly organisation: string;
  /** "Maren Oduya, DPO", or "Manager view, no personal data". */
  readonly person: string;
  readonly groups: readonly PlaceGroup[];
  /** The path that is open. */
  readonly current: string;
  readonly searchWords: string;
  readonly onSearch: () => void;
  readonly onLock: () => void;
  /** "Encrypted, saved 09:12", "Backup tested Tue 24 Nov". */
  readonly status: readonly string[];
  readonly children: ReactNode;
};

/** The window of everyone who has unlocked a register: title bar, places, one scrolling pane, status bar. */
export function Frame({ organisation, person, groups, current, status, children, ...bar }: FrameProps) {
  const t = useWords();
  const [opened, { toggle, close }] = useDisclosure(false);
  const hints = useKeyHints();
  const nav = useId();
  return (
    <div className={classes.frame}>
      <a
        className={classes.skip}
        href="#content"
        onClick={(event) => {
          // The hash is the router's: the link moves the focus by itself.
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {t('shell.frame.skip')}
      </a>
      <header className={classes.bar}>
        <Burger
          className={classes.burger ?? ''}
          size="sm"
          lineSize={1.5}
          opened={opened}
          onClick={toggle}
          aria-label={t('shell.frame.places')}
          aria-expanded={opened}
          aria-controls={nav}
          transitionDuration={0}
        />
        <span className={classes.name}>
          <Glyph /> Docket
        </span>
        <SearchField words={bar.searchWords} onOpen={bar.onSearch} />
        <span className={classes.tools}>
          <LanguageMenu />
          <Appearance />
          <ActionIcon
            variant="subtle"
            aria-label={t('shell.frame.lock')}
            title={t('shell.frame.lockWithKey')}
            onClick={bar.onLock}
          >
            <IconLock size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </span>
      </header>
      <div className={classes.side} data-opened={opened} id={nav}>
        <Sidebar organisation={organisation} person={person} groups={groups} current={current} onGo={close} />
      </div>
      <main className={classes.content} id="content" tabIndex={-1}>
        {children}
      </main>
      <Notes />
      <footer className={classes.status}>
        <IconShieldLock size={14} stroke={1.6} aria-hidden />
        {status.map((words, index) => (
          <span key={words} className={classes.fact} data-first={index === 0} title={words}>
            {words}
          </span>
        ))}
        <span className={classes.keys}>
          <KeyHints hints={hints} />
        </span>
      </footer>
    </div>
  );
}
