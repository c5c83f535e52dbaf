import { ORPCError, safe } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { largestUpdateFile, updateFileEnding } from '../../main/contract/updates/update.ts';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import { sentenceOf } from '../ui/backup-words.ts';
import { useRun } from '../ui/use-run.ts';
import { useWords } from '../ui/use-words.tsx';
import { FileNotSent, sendFile } from '../documents/send-file.ts';

/** The update file: not chosen, on its way, refused in words, or one that fits this Docket. */
export type ChosenUpdate =
  | { readonly state: 'none' }
  | { readonly state: 'reading' | 'fits'; readonly name: string; readonly read?: ReadUpdate }
  | { readonly state: 'refused'; readonly name: string; readonly sentence: string };
type TakenIn =
  | Exclude<ChosenUpdate, { state: 'refused' }>
  | { readonly state: 'refused'; readonly name: string; readonly error: unknown };
type ReadUpdate = Outputs['updates']['readUpdate'] & { readonly upload: string };

type Taken = Extract<
  Awaited<Outputs['updates']['takeUpdate']> extends AsyncIterable<infer Step> ? Step : never,
  { kind: 'taken' }
>;

/** Follows both files from the officer's hand to a verified installer. What was chosen stays when something is refused. */
export function useTakeUpdate() {
  const t = useWords();
  const client = useQueryClient();
  const [takenIn, setTakenIn] = useState<TakenIn>({ state: 'none' });
  const [installer, setInstaller] = useState<File>();
  const [share, setShare] = useState(0);
  const { run, start, stop, forget } = useRun<Taken>();
  const reading = useRef<AbortController>(undefined);
  /** The installer that has arrived already, so that trying again does not send it again. */
  const arrived = useRef<{ readonly file: File; readonly upload: string }>(undefined);

  const readUpdate = async (file: File): Promise<void> => {
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    const { signal } = own;
    const { name } = file;
    forget();
    setTakenIn({ state: 'reading', name });
    const { error, data } = await safe(
      (async () => {
        const upload = await sendFile(t, noLonger(file, largestUpdateFile), { signal });
        return { ...(await docket.updates.readUpdate({ upload }, { signal })), upload };
      })(),
    );
    if (signal.aborted) return;
    setTakenIn(error === null ? { state: 'fits', name, read: data } : { state: 'refused', name, error });
  };

  const chooseInstaller = (file: File) => {
    forget();
    setInstaller(file);
  };

  const choose = (files: readonly File[]) => {
    if (run.state === 'running') return;
    const [updateFile] = files.filter(({ name }) => name.toLowerCase().endsWith(updateFileEnding));
    const [other] = files.filter((file) => file !== updateFile);
    if (updateFile !== undefined) void readUpdate(updateFile);
    if (other !== undefined) chooseInstaller(other);
  };

  const take = () => {
    const read = takenIn.state === 'fits' ? takenIn.read : undefined;
    if (read === undefined || installer === undefined || run.state === 'running') return;
    setShare(0);
    void start(
      async (signal) => {
        const upload = await sent(installer, read.installer.size, signal);
        return forgetting(await docket.updates.takeUpdate({ update: read.upload, installer: upload }, { signal }));
      },
      () => void client.invalidateQueries(),
    );
  };

  const sent = async (file: File, size: number, signal: AbortSignal): Promise<string> => {
    if (arrived.current?.file === file) return arrived.current.upload;
    const upload = await sendFile(t, noLonger(file, size), { signal, onProgress: setShare });
    arrived.current = { file, upload };
    return upload;
  };

  // One that was refused, or is not held any more, is sent anew.
  async function* forgetting<T>(steps: AsyncIterable<T>): AsyncGenerator<T> {
    try {
      yield* steps;
    } catch (error) {
      if (error instanceof ORPCError && (error.code === 'UPLOAD_GONE' || isAboutInstaller(error)))
        arrived.current = undefined;
      throw error;
    }
  }

  const startAgain = () => {
    setTakenIn({ state: 'none' });
    setInstaller(undefined);
    forget();
  };

  const failure =
    run.state === 'failed'
      ? {
          sentence: wordsOf(t, run.error),
          about: isAboutInstaller(run.error) ? ('installer' as const) : ('all' as const),
        }
      : undefined;

  const update: ChosenUpdate =
    takenIn.state === 'refused'
      ? { state: 'refused', name: takenIn.name, sentence: wordsOf(t, takenIn.error) }
      : takenIn;

  return {
    update,
    installer,
    run,
    failure,
    /** How much of the installer has arrived, 0 to 1. */
    share,
    readUpdate: (file: File) => void readUpdate(file),
    chooseInstaller,
    choose,
    take,
    stop,
    startAgain,
  };
}

// A file that is too long is refused by its first byte too many; the rest need not be sent.
function noLonger(file: File, bytes: number): File {
  return file.size > bytes ? new File([file.slice(0, bytes + 1)], file.name, { type: file.type }) : file;
}

function isAboutInstaller(error: unknown): boolean {
  if (!(error instanceof ORPCError)) return false;
  const data: unknown = error.data;
  return (
    typeof data === 'object' &&
    data !== null &&
    'reason' in data &&
    typeof data.reason === 'string' &&
    data.reason.startsWith('installer-')
  );
}

function wordsOf(t: Words, error: unknown): string {
  return error instanceof FileNotSent ? error.say(t) : sentenceOf(t, error);
}
