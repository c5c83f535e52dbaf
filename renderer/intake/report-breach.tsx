import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { query } from '../api.ts';
import { paths } from '../paths.ts';
import { StaffFrame } from '../shell/staff-frame.tsx';
import { useWords } from '../ui/use-words.tsx';
import { keepPage } from '../work-under-way.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { NotTaken } from './not-taken.tsx';
import { keepReceipt, useReceipt } from './receipt.ts';
import { ReportForm } from './report-form.tsx';
import { SealedReceipt } from './sealed-receipt.tsx';

/** Staff tell the officer what happened, without a key. After sealing only the receipt is left. */
export function ReportBreach() {
  const t = useWords();
  const status = useQuery(query.session.showStatus.queryOptions());
  const navigate = useNavigate();
  const receipt = useReceipt();
  const [typed, setTyped] = useState(false);
  useEffect(() => {
    document.title = `${t(receipt === undefined ? 'intake.reportBreach.title' : 'intake.reportBreach.sealed')} · Docket`;
  }, [receipt, t]);

  // Somebody unlocks the register in another window: what is written here stays, and the receipt until it is left.
  const held = typed || receipt !== undefined;
  useEffect(() => (held ? keepPage() : undefined), [held]);

  const reports = status.data?.reports;
  const leave = () => {
    void navigate({ to: paths.today });
    keepReceipt(undefined);
  };
  return (
    <StaffFrame
      organisation={status.data?.organisation ?? 'Docket'}
      leave={
        <Anchor component="button" type="button" onClick={leave}>
          {t(
            receipt === undefined && reports?.taken !== false ? 'intake.reportBreach.closeWithoutSending' : 'ui.close',
          )}
        </Anchor>
      }
    >
      {receipt !== undefined ? (
        <SealedReceipt receipt={receipt} onAgain={() => keepReceipt(undefined)} />
      ) : reports?.taken === false && !typed ? (
        <NotTaken sentence={reports.sentence} telephone={reports.telephone} />
      ) : (
        <ReportForm
          onTyped={setTyped}
          onSealed={(sealed) => {
            setTyped(false);
            keepReceipt(sealed);
            // A page of its own, so that Back leads to this one and finds the receipt.
            void navigate({ to: paths.sealedReceipt, ignoreBlocker: true });
          }}
        />
      )}
      <LeaveDialog typed={typed && receipt === undefined} />
    </StaffFrame>
  );
}
