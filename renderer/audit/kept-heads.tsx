import { Button, FileButton, TextInput, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { KeptHead } from '../../main/contract/audit/kept-head.ts';
import type { Words } from '../../main/words/words.ts';
import { chooseAnew } from '../documents/choose-anew.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './audit.module.css';
import { readKept } from './read-kept.ts';

/** A file that was chosen for comparing, and what was read from it. */
export type KeptFile = { readonly name: string; readonly heads: readonly KeptHead[] };

type KeptHeadsProps = {
  readonly files: readonly KeptFile[];
  readonly onFiles: (files: readonly KeptFile[]) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** What is wrong with the typed one. */
  readonly wrong: string | undefined;
};

/** What the history is compared with: a checkpoint in a file, or one read off a printed report. */
export function KeptHeads({ files, onFiles, typed, onTyped, wrong }: KeptHeadsProps) {
  const t = useWords();
  const [without, setWithout] = useState<string>();
  const choose = async (file: File) => {
    const heads = await readKept(file);
    setWithout(heads.length === 0 ? file.name : undefined);
    if (heads.length > 0) onFiles([...files.filter(({ name }) => name !== file.name), { name: file.name, heads }]);
  };
  return (
    <fieldset className={classes.kept}>
      <legend>{t('audit.kept.title')}</legend>
      {files.length > 0 && (
        <ul className={classes.checkpoints}>
          {files.map(({ name, heads }) => (
            <li key={name} className={classes.file}>
              <span>
                {name}
                <span className={classes.detail}>{headsWords(t, heads)}</span>
              </span>
              <UnstyledButton
                className={classes.leave}
                aria-label={t('audit.kept.leaveOut', { file: name })}
                onClick={() => onFiles(files.filter((file) => file.name !== name))}
              >
                <IconX size={14} stroke={1.6} aria-hidden />
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      <FileButton
        inputProps={chooseAnew}
        accept=".json,.jsonl,application/json,application/jsonl"
        onChange={(file) => file && void choose(file)}
      >
        {(props) => (
          <Button variant="default" size="xs" {...props}>
            {t('audit.kept.choose')}
          </Button>
        )}
      </FileButton>
      {without !== undefined && (
        <p role="alert" className={classes.wrong}>
          {t('audit.kept.without', { file: without })}
        </p>
      )}
      <TextInput
        size="xs"
        label={t('audit.kept.typed')}
        placeholder="1204 · 3F2A 9C01 77B0 E4D2"
        description={t('audit.kept.where')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        error={wrong}
        aria-invalid={wrong !== undefined}
        onChange={(event) => onTyped(event.currentTarget.value)}
      />
    </fieldset>
  );
}

function headsWords(t: Words, heads: readonly KeptHead[]): string {
  const last = Math.max(...heads.map(({ seq }) => seq));
  return t('audit.kept.heads', { checkpoints: heads.length, last });
}
