import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { messageOf } from '../ui/backup-words.ts';
import { fullInstant } from '../../main/words/dates.ts';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import { useReturn } from '../ui/use-return.ts';
import { useWords } from '../ui/use-words.tsx';
import { AcceptHistory } from './accept-history.tsx';
import classes from './audit.module.css';

type Log = Outputs['audit']['showLog'];

/** Where the chain stands, what this computer remembers of it, and who has signed it. */
export function ShowLog({ log }: { readonly log: Log }) {
  const t = useWords();
  const { zone } = useMoment();
  const { person } = useSession();
  const [accepting, setAccepting] = useState(false);
  const { doubt, remembered, printed, epochs } = log;
  // Once it is accepted, the button that was pressed is gone.
  const head = useReturn<HTMLSpanElement>(doubt !== undefined);
  return (
    <>
      {doubt !== undefined && (
        <Problem
          failed={t('audit.log.inDoubt')}
          safe={doubt.sentence}
          actions={
            person.role === 'dpo' && (
              <Button variant="default" size="xs" onClick={() => setAccepting(true)}>
                {t('audit.log.accept')}
              </Button>
            )
          }
        />
      )}
      <Panel title={t('audit.log.title')}>
        <FactList
          facts={[
            {
              label: t('audit.log.head'),
              value: (
                <span ref={head} tabIndex={-1} className={classes.hash}>
                  {printed}
                </span>
              ),
            },
            {
              label: t('audit.log.computer'),
              value:
                remembered === undefined
                  ? t('audit.log.rememberedNothing')
                  : t('audit.log.remembered', { seq: remembered.seq, when: fullInstant(t, remembered.at, zone) }),
            },
            ...(epochs.length > 1
              ? [
                  {
                    label: t('audit.log.keysChanged'),
                    value: t('audit.log.atEntry', {
                      entries: epochs
                        .slice(1)
                        .map(({ fromSeq }) => fromSeq)
                        .join(', '),
                    }),
                  },
                ]
              : []),
          ]}
        />
      </Panel>
      <Checkpoints key={doubt?.sentence} log={log} />
      {accepting && <AcceptHistory onClose={() => setAccepting(false)} />}
    </>
  );
}

/** The head is printed on every report: whoever holds one can tell whether this is still the same history. */
function Checkpoints({ log: { checkpoints } }: { readonly log: Log }) {
  const t = useWords();
  const { zone } = useMoment();
  const sign = useMutation(query.audit.signCheckpoint.mutationOptions());
  const save = useMutation(query.audit.saveCheckpoint.mutationOptions({ onSuccess: saveFile }));
  return (
    <Panel
      title={t('audit.checkpoints.title')}
      foot={
        <Button variant="default" size="xs" loading={sign.isPending} onClick={() => sign.mutate({})}>
          {t('audit.checkpoints.sign')}
        </Button>
      }
    >
      {sign.isError && <Problem failed={t('audit.checkpoints.notSigned')} safe={messageOf(sign.error)} />}
      {save.isError && <Problem failed={t('audit.checkpoints.notSaved')} safe={messageOf(save.error)} />}
      {checkpoints.length === 0 && <p className={classes.quiet}>{t('audit.checkpoints.none')}</p>}
      <ul className={classes.checkpoints}>
        {checkpoints.slice(0, 5).map(({ seq, at, person, printed, fingerprint }) => (
          <li key={seq}>
            <span className={classes.hash}>{printed}</span>
            <span className={classes.detail}>
              {t('audit.checkpoints.signedBy', { person, when: fullInstant(t, at, zone) })}
            </span>
            <span className={classes.detail}>
              {t.rich('audit.checkpoints.key', {
                fingerprint,
                key: (words) => <span className={classes.hash}>{words}</span>,
              })}
            </span>
            <Button
              variant="subtle"
              size="compact-xs"
              className={classes.save ?? ''}
              onClick={() => save.mutate({ seq })}
            >
              {t('audit.checkpoints.save', { seq: String(seq) })}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
