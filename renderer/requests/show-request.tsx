import { ORPCError } from '@orpc/client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RequestEventType } from '../../main/contract/deadlines/compute-deadline.ts';
import type { Document, RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { asBrought } from '../documents/brought-files.ts';
import { DecideDocuments } from '../documents/decide-document.tsx';
import { useAttachments } from '../documents/use-attachments.ts';
import { isSomethingTyped } from '../letters/something-typed.ts';
import { BuildPack } from '../packs/build-pack.tsx';
import { hrefTo, paths } from '../paths.ts';
import { useKeys } from '../shell/keys.tsx';
import { useMoment } from '../ui/now.tsx';
import { Crumbs } from '../ui/crumbs.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import { CaseLetters } from './case-letters.tsx';
import { caseSections, sectionOf } from './case-section.ts';
import type { CaseSection } from './case-section.ts';
import { EditRequest } from './edit-request.tsx';
import { LinkTabs } from './link-tabs.tsx';
import { RecordEvent } from './record-event.tsx';
import { RefileLetter } from './refile-letter.tsx';
import { RequestHead } from './request-head.tsx';
import { RequestHistory } from './request-history.tsx';
import { PrintRecord } from './print-record.tsx';
import { RequestOverview } from './request-overview.tsx';
import classes from './show-request.module.css';
import { SimulateClock } from './simulate-clock.tsx';
import { useCorrespondence } from './use-correspondence.ts';
import { VoidRequest } from './void-request.tsx';
import { VoidedDocuments } from './voided-case.tsx';

/** One case: what they asked, the clock and its working, the documents, the pack, what was done. */
export function ShowRequest() {
  const t = useWords();
  const { reference = '', section }: { reference?: string; section?: string } = useParams({ strict: false });
  const found = useQuery(query.requests.showRequest.queryOptions({ input: { reference } }));
  if (found.data !== undefined) return <Case key={reference} request={found.data} section={sectionOf(section)} />;
  if (!found.isError) return null;
  const missing =
    found.error instanceof ORPCError && (found.error.code === 'NOT_FOUND' || found.error.code === 'BAD_REQUEST');
  return (
    <>
      <PageHead
        title={reference}
        above={<Crumbs place={t('requests.list.title')} href={hrefTo(paths.requests)} reference={reference} />}
        ruled
      />
      <div className={classes.failed}>
        <Problem
          failed={missing ? t('requests.showRequest.missing', { reference }) : t('requests.showRequest.failed')}
          safe={t(missing ? 'ui.unchanged' : 'ui.nothingChanged')}
          {...(missing && { next: t('requests.showRequest.lookInList') })}
          details={`${found.error.name} in requests.showRequest`}
          {...(!missing && { onRetry: () => void found.refetch() })}
        />
      </div>
    </>
  );
}

function Case({ request, section }: { readonly request: RequestCase; readonly section: CaseSection }) {
  const t = useWords();
  const { reference } = request;
  const moment = useMoment();
  const navigate = useNavigate();
  const [recording, setRecording] = useState<{ readonly preset: RequestEventType | undefined }>();
  const [editing, setEditing] = useState(false);
  const [working, setWorking] = useState(true);
  const [noting, setNoting] = useState(0);
  const [supposing, setSupposing] = useState(false);
  const [printing, setPrinting] = useState(false);
  const [voiding, setVoiding] = useState(false);
  const { letter }: { letter?: unknown } = useSearch({ strict: false });
  const reading = request.documents.find(
    ({ id, source, partOf }) => id === letter && (source !== 'attached' || partOf !== null),
  );
  const [refiling, setRefiling] = useState<Document>();
  const onRead = (documentId: string | undefined) =>
    void navigate({ to: paths.request(reference), search: documentId === undefined ? {} : { letter: documentId } });
  const attachments = useAttachments(reference);
  // Nothing that is typed is left for it.
  const correspondence = useCorrespondence(reference, ({ documentId, already }) => {
    if (section === 'overview' && already === null && !isSomethingTyped()) onRead(documentId);
  });
  const onGo = (to: CaseSection) => void navigate({ to: pathOf(reference, to) });
  const onRecord = (preset?: RequestEventType) => setRecording({ preset });
  const counts: Partial<Record<CaseSection, number>> = {
    documents: request.documents.filter(({ source }) => request.voided !== null || source === 'attached').length,
    history: request.history.length,
  };
  const isVoided = request.voided !== null;
  const parts = isVoided ? caseSections.filter((part) => part !== 'pack') : caseSections;
  const work = [
    { press: 'e', does: t('requests.showRequest.keys.record'), run: () => onRecord() },
    // W withholds while the documents are open.
    ...(section === 'overview'
      ? [{ press: 'w', does: t('requests.showRequest.keys.why'), run: () => setWorking(!working) }]
      : []),
    { press: 'i', does: t('requests.showRequest.keys.whatIf'), run: () => setSupposing(true) },
    {
      press: 't',
      does: t('requests.showRequest.keys.note'),
      run: () => {
        onGo('overview');
        setNoting(noting + 1);
      },
    },
  ];
  useKeys([
    ...(isVoided ? [] : work),
    { press: 'p', does: t('requests.showRequest.keys.print'), quiet: true, run: () => setPrinting(true) },
    ...parts.map((to, index) => ({
      press: String(index + 1),
      does: t(`requests.showRequest.keys.${to}`),
      quiet: true,
      run: () => onGo(to),
    })),
  ]);
  const head = (
    <>
      <RequestHead
        request={request}
        moment={moment}
        section={section}
        onRecord={onRecord}
        onEdit={() => setEditing(true)}
        onVoid={() => setVoiding(true)}
        onPrintRecord={() => setPrinting(true)}
        onGo={onGo}
      />
      <LinkTabs
        label={t('requests.showRequest.parts')}
        current={section}
        tabs={parts.map((part) => ({
          key: part,
          label: t(`requests.showRequest.sections.${part}`),
          count: counts[part],
          href: hrefTo(pathOf(reference, part)),
        }))}
      />
    </>
  );
  return (
    <CaseLetters
      request={request}
      correspondence={correspondence}
      attachments={attachments}
      onRead={onRead}
      onDocuments={() => onGo('documents')}
      head={head}
    >
      <div className={classes.pane}>
        {section === 'overview' && (
          <RequestOverview
            request={request}
            moment={moment}
            working={working}
            onWorking={() => setWorking(!working)}
            onSuppose={() => setSupposing(true)}
            onPrintRecord={() => setPrinting(true)}
            noting={noting}
            reading={reading}
            onRead={onRead}
            onRefile={setRefiling}
            onAddLetters={(files) => correspondence.add(asBrought(files))}
          />
        )}
        {section === 'documents' &&
          (isVoided ? <VoidedDocuments request={request} /> : <DecideDocuments {...{ request, attachments }} />)}
        {section === 'pack' && !isVoided && <BuildPack request={request} moment={moment} />}
        {section === 'history' && <RequestHistory request={request} moment={moment} />}
      </div>
      {recording !== undefined && (
        <RecordEvent
          request={request}
          moment={moment}
          preset={recording.preset}
          onClose={() => setRecording(undefined)}
        />
      )}
      {supposing && <SimulateClock request={request} moment={moment} onClose={() => setSupposing(false)} />}
      {printing && <PrintRecord request={request} onClose={() => setPrinting(false)} />}
      {voiding && <VoidRequest request={request} moment={moment} onClose={() => setVoiding(false)} />}
      {editing && <EditRequest request={request} moment={moment} onClose={() => setEditing(false)} />}
      {refiling !== undefined && (
        <RefileLetter {...{ reference, moment }} letter={refiling} onClose={() => setRefiling(undefined)} />
      )}
    </CaseLetters>
  );
}

function pathOf(reference: string, section: CaseSection): string {
  return section === 'overview' ? paths.request(reference) : paths.requestSection(reference, section);
}
