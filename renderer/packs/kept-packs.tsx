import { Button } from '@mantine/core';
import { ORPCError } from '@orpc/client';
import { useState } from 'react';
import type { KeptPack, RequestCase } from '../../main/contract/requests/request.ts';
import { docket } from '../api.ts';
import { sizeInWords } from '../documents/file-words.ts';
import { FileNotSaved, saveFile } from '../documents/save-file.ts';
import { channelWords } from '../ui/request-words.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { Tag } from '../ui/tag.tsx';
import { count, fullDate, shortInstant } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import classes from './build-pack.module.css';

type KeptPacksProps = {
  readonly request: RequestCase;
  readonly moment: Moment;
  readonly onSend: (pack: KeptPack) => void;
};

/** The packs that were built, newest first: whether each still holds, where it went, and the ways out. */
export function KeptPacks({ request, moment, onSend }: KeptPacksProps) {
  const [problem, setProblem] = useState<string>();
  const { reference, packs } = request;
  if (packs.length === 0) return null;
  const save = async (packId: string) => {
    setProblem(undefined);
    try {
      await saveFile(await docket.packs.openPack({ reference, packId }));
    } catch (error) {
      setProblem(
        error instanceof ORPCError
          ? `${error.message} Look at the checks.`
          : `${error instanceof FileNotSaved ? error.message : 'The pack could not be saved.'} It is still kept with the case.`,
      );
    }
  };
  return (
    <section aria-labelledby="kept">
      <h2 id="kept" className={classes.title}>
        Built packs
      </h2>
      <FailureLine>{problem}</FailureLine>
      <ul className={classes.packs}>
        {packs.map((pack, index) => (
          <li key={pack.id} className={classes.pack}>
            <span>
              <b>Built {shortInstant(pack.builtAt, moment)}</b> by {pack.builtBy}
              <span className={classes.detail}>
                {count(pack.files, { one: '{n} file', other: '{n} files' })}, {sizeInWords(pack.size)}, encrypted ZIP
                (AES-256)
              </span>
              {pack.sentOn !== null && (
                <span className={classes.detail}>
                  Sent {fullDate(pack.sentOn)}
                  {pack.sentBy !== null && ` by ${channelWords[pack.sentBy].toLowerCase()}`} to {pack.sentTo}
                </span>
              )}
            </span>
            {pack.sentOn !== null ? <Tag words="Sent" done /> : pack.stale && <Tag words="Older than the decisions" />}
            <span className={classes.actions}>
              <Button variant="default" onClick={() => void save(pack.id)}>
                Save a copy
              </Button>
              {pack.sentOn === null && !pack.stale && index === 0 && (
                <Button variant={request.next.code === 'send-pack' ? 'filled' : 'default'} onClick={() => onSend(pack)}>
                  Record as sent
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
