import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { KeyCap } from '../ui/key-cap.tsx';
import classes from './search-field.module.css';

/** What looks like the search field is the button that opens it: the palette. */
export function SearchField({ words, onOpen }: { readonly words: string; readonly onOpen: () => void }) {
  return (
    <UnstyledButton className={classes.field} onClick={onOpen} aria-haspopup="dialog" aria-keyshortcuts="Control+K">
      <IconSearch size={16} stroke={1.6} aria-hidden />
      <span className={classes.words} title={words}>
        {words}
      </span>
      <KeyCap aria-hidden="true" name="Ctrl K" />
    </UnstyledButton>
  );
}
