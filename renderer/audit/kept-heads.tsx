import { Button, FileButton, TextInput, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { KeptHead } from '../../main/contract/audit/kept-head.ts';
import { chooseAnew } from '../documents/choose-anew.ts';
import { count } from '../ui/words.ts';
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
  const [without, setWithout] = useState<string>();
  const choose = async (file: File) => {
    const heads = await readKept(file);
    setWithout(heads.length === 0 ? file.name : undefined);
    if (heads.length > 0) onFiles([...files.filter(({ name }) => name !== file.name), { name: file.name, heads }]);
  };
  return (
    <fieldset className={classes.kept}>
      <legend>Compare it with what you kept elsewhere</legend>
      {files.length > 0 && (
        <ul className={classes.checkpoints}>
          {files.map(({ name, heads }) => (
            <li key={name} className={classes.file}>
              <span>
                {name}
                <span className={classes.detail}>{headsWords(heads)}</span>
              </span>
              <UnstyledButton
                className={classes.leave}
                aria-label={`Leave out ${name}`}
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
            Choose a checkpoint file
          </Button>
        )}
      </FileButton>
      {without !== undefined && (
        <p role="alert" className={classes.wrong}>
          There is no checkpoint in {without}. Choose one that was saved here, or an exported log.
        </p>
      )}
      <TextInput
        size="xs"
        label="Or type it as a report prints it"
        placeholder="1204 · 3F2A 9C01 77B0 E4D2"
        description="It stands on every report, after Audit log."
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

function headsWords(heads: readonly KeptHead[]): string {
  const last = Math.max(...heads.map(({ seq }) => seq)).toLocaleString('en-GB');
  return count(heads.length, {
    one: `Checkpoint at entry ${last}`,
    other: `{n} checkpoints, the last at entry ${last}`,
  });
}
