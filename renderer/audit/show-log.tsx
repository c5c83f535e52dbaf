import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import { useReturn } from '../ui/use-return.ts';
import { fullInstant } from '../ui/words.ts';
import { AcceptHistory } from './accept-history.tsx';
import classes from './audit.module.css';

type Log = Outputs['audit']['showLog'];

/** Where the chain stands, what this computer remembers of it, and who has signed it. */
export function ShowLog({ log }: { readonly log: Log }) {
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
          failed="This register is in doubt."
          safe={doubt.sentence}
          actions={
            person.role === 'dpo' && (
              <Button variant="default" size="xs" onClick={() => setAccepting(true)}>
                Accept this register
              </Button>
            )
          }
        />
      )}
      <Panel title="Where it stands">
        <FactList
          facts={[
            {
              label: 'Head',
              value: (
                <span ref={head} tabIndex={-1} className={classes.hash}>
                  {printed}
                </span>
              ),
            },
            {
              label: 'This computer',
              value:
                remembered === undefined
                  ? 'remembered nothing of this register when it was unlocked.'
                  : `last saw entry ${remembered.seq.toLocaleString('en-GB')}, ${fullInstant(remembered.at, zone)}.`,
            },
            ...(epochs.length > 1
              ? [
                  {
                    label: 'Keys changed',
                    value: `at entry ${epochs
                      .slice(1)
                      .map(({ fromSeq }) => fromSeq)
                      .join(', ')}`,
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
  const { zone } = useMoment();
  const sign = useMutation(query.audit.signCheckpoint.mutationOptions());
  const save = useMutation(query.audit.saveCheckpoint.mutationOptions({ onSuccess: saveFile }));
  return (
    <Panel
      title="Signed checkpoints"
      foot={
        <Button variant="default" size="xs" loading={sign.isPending} onClick={() => sign.mutate({})}>
          Sign one now
        </Button>
      }
    >
      {sign.isError && <Problem failed="The checkpoint was not signed." safe={sign.error.message} />}
      {save.isError && <Problem failed="The checkpoint was not saved." safe={save.error.message} />}
      {checkpoints.length === 0 && (
        <p className={classes.quiet}>None yet. One is signed whenever you lock the register.</p>
      )}
      <ul className={classes.checkpoints}>
        {checkpoints.slice(0, 5).map(({ seq, at, person, printed, fingerprint }) => (
          <li key={seq}>
            <span className={classes.hash}>{printed}</span>
            <span className={classes.detail}>
              {person}, {fullInstant(at, zone)}
            </span>
            <span className={classes.detail}>
              Key <span className={classes.hash}>{fingerprint}</span>
            </span>
            <Button
              variant="subtle"
              size="compact-xs"
              className={classes.save ?? ''}
              onClick={() => save.mutate({ seq })}
            >
              {`Save the checkpoint at entry ${seq}`}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
