import '@mantine/spotlight/styles.layer.css';
import { Kbd } from '@mantine/core';
import { Spotlight, createSpotlight, useSpotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { findWords } from '../ui/find-words.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './palette.module.css';

export type PaletteAction = {
  readonly id: string;
  readonly label: string;
  /** What stands beside the label, quieter: "SAR-2026-0042, Access". */
  readonly note?: string;
  readonly icon: ReactNode;
  /** A due mark, or the keys that do the same. */
  readonly aside?: ReactNode;
  readonly run: () => void;
};

export type PaletteGroup = {
  readonly label: string;
  readonly actions: readonly PaletteAction[];
  /** Why something may be missing here: "Older requests are being read anew for search". */
  readonly missing?: string | undefined;
};

type PaletteProps = {
  readonly words: string;
  /** "Search cases, people and commands". */
  readonly placeholder: string;
  readonly onWords: (words: string) => void;
  /** What fits the words, best first: the caller filters. */
  readonly groups: readonly PaletteGroup[];
  /** What to say when nothing fits. */
  readonly nothing: string;
};

const [store, palette] = createSpotlight();

/** Opens the palette from the search field of the title bar. */
export const openPalette = palette.open;

/** Ctrl K: cases, then what can be done. The first result is selected; matches are underlined, not only coloured. */
export function Palette({ words, placeholder, onWords, groups, nothing }: PaletteProps) {
  const t = useWords();
  const filled = groups.filter(({ actions }) => actions.length > 0);
  useFirstSelected(filled.flatMap(({ actions }) => actions.map(({ id }) => id)).join(' '));
  return (
    <Spotlight.Root
      store={store}
      query={words}
      onQueryChange={onWords}
      shortcut="mod + K"
      tagsToIgnore={[]}
      scrollable
      maxHeight={420}
      size={640}
      radius="xl"
      attributes={{ content: { 'aria-label': t('shell.palette.name') } }}
    >
      <Spotlight.Search
        placeholder={placeholder}
        aria-label={placeholder}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        className={classes.search ?? ''}
      />
      <Spotlight.ActionsList>
        {filled.map(({ label, actions }) => (
          <Spotlight.ActionsGroup key={label} label={label}>
            {actions.map((action) => (
              <Spotlight.Action key={action.id} onClick={action.run} className={classes.action ?? ''}>
                <span className={classes.icon}>{action.icon}</span>
                <span className={classes.words}>
                  <span className={classes.label}>{marked(action.label, words)}</span>
                  {action.note !== undefined && <span className={classes.note}>{marked(action.note, words)}</span>}
                </span>
                {action.aside !== undefined && <span className={classes.aside}>{action.aside}</span>}
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {filled.length === 0 && <Spotlight.Empty>{nothing}</Spotlight.Empty>}
      </Spotlight.ActionsList>
      {groups.map(({ label, missing }) =>
        missing === undefined ? null : (
          <p key={label} role="status" className={classes.missing}>
            {missing}
          </p>
        ),
      )}
      <Spotlight.Footer className={classes.foot ?? ''}>
        <span>{t.rich('shell.palette.move', { key })}</span>
        <span>{t.rich('shell.palette.open', { key })}</span>
        <span>{t.rich('shell.palette.close', { key })}</span>
      </Spotlight.Footer>
    </Spotlight.Root>
  );
}

// Spotlight marks its selection in the page itself, and only when words are typed: results that arrive later are not.
function useFirstSelected(results: string): void {
  const { opened, listId } = useSpotlight(store);
  useEffect(() => {
    const list = opened ? document.getElementById(listId) : null;
    if (!list) return;
    list.querySelector('[data-selected]')?.removeAttribute('data-selected');
    list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
    store.updateState((state) => ({ ...state, selected: 0 }));
  }, [results, opened, listId]);
}

function key(name: ReactNode): ReactNode {
  return typeof name === 'string' ? <KeyCap name={name} /> : <Kbd>{name}</Kbd>;
}

function marked(text: string, words: string): ReactNode {
  const found = findWords(text, words);
  if (found === undefined) return text;
  return (
    <>
      {text.slice(0, found.from)}
      <b className={classes.match}>{text.slice(found.from, found.to)}</b>
      {text.slice(found.to)}
    </>
  );
}
