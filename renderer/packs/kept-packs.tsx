import { Button } from '@mantine/core';
import { ORPCError } from '@orpc/client';
import type { KeptPack, RequestCase } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import { FileNotSaved, saveFile } from '../documents/save-file.ts';
import { messageOf } from '../ui/backup-words.ts';
import { fullDate, shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { CopySecretButton } from '../shell/copy-secret-button.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { sizeInWords } from '../ui/size-in-words.ts';
import { Tag } from '../ui/tag.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './build-pack.module.css';

type KeptPacksProps = {
  readonly request: RequestCase;
  readonly moment: Moment;
  /** The text of a mail to attach the newest pack to. */
  readonly coveringMail: string;
  readonly onSend: (pack: KeptPack) => void;
};

/** The packs that were built, newest first: whether each still holds, where it went, and the ways out. */
export function KeptPacks({ request, moment, coveringMail, onSend }: KeptPacksProps) {
  const t = useWords();
  const [problem, setProblem] = useSaying();
  const { reference, packs } = request;
  if (packs.length === 0) return null;
  const save = async (packId: string) => {
    setProblem(undefined);
    try {
      await saveFile(await docket.packs.openPack({ reference, packId }));
    } catch (error) {
      setProblem((words) =>
        error instanceof ORPCError
          ? `${messageOf(error)} ${words('packs.keptPacks.lookAtChecks')}`
          : `${error instanceof FileNotSaved ? error.message : words('packs.keptPacks.notSaved')} ${words('packs.keptPacks.stillKept')}`,
      );
    }
  };
  return (
    <section aria-labelledby="kept">
      <h2 id="kept" className={classes.title}>
        {t('packs.keptPacks.title')}
      </h2>
      <FailureLine>{problem}</FailureLine>
      <ul className={classes.packs}>
        {packs.map((pack, index) => (
          <li key={pack.id} className={classes.pack}>
            <span>
              {t.rich('packs.keptPacks.built', {
                when: shortInstant(t, pack.builtAt, moment),
                person: pack.builtBy,
                b: (words) => <b>{words}</b>,
              })}
              <span className={classes.detail}>
                {t('packs.keptPacks.file', { files: pack.files, size: sizeInWords(t, pack.size) })}
              </span>
              {pack.sentOn !== null && <span className={classes.detail}>{sentWords(t, pack, pack.sentOn)}</span>}
              {isNext(pack, index) && <span className={classes.detail}>{t('packs.keptPacks.mailTold')}</span>}
            </span>
            {pack.sentOn !== null ? (
              <Tag words={t('packs.keptPacks.sent')} done />
            ) : (
              pack.stale && <Tag words={t('packs.keptPacks.stale')} />
            )}
            <span className={classes.actions}>
              <Button variant="default" onClick={() => void save(pack.id)}>
                {t('packs.keptPacks.saveCopy')}
              </Button>
              {isNext(pack, index) && <CopySecretButton secret={coveringMail} words={t('packs.keptPacks.copyMail')} />}
              {isNext(pack, index) && (
                <Button variant={request.next.code === 'send-pack' ? 'filled' : 'default'} onClick={() => onSend(pack)}>
                  {t('packs.sendPack.action')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether it is the one that leaves next. */
function isNext({ sentOn, stale }: KeptPack, index: number): boolean {
  return sentOn === null && !stale && index === 0;
}

function sentWords(t: Words, { sentBy, sentTo }: KeptPack, sentOn: string): string {
  const sent = { date: fullDate(t, sentOn), to: sentTo ?? '' };
  return sentBy === null ? t('packs.keptPacks.sentTo', sent) : t(`packs.keptPacks.sentBy.${sentBy}`, sent);
}
