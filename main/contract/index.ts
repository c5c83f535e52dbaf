import type { ContractRouterClient, InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import { assessSeverity } from './breaches/assess-severity.ts';
import { closeBreach } from './breaches/close-breach.ts';
import { decideNotification } from './breaches/decide-notification.ts';
import { editBreach } from './breaches/edit-breach.ts';
import { listBreaches } from './breaches/list-breaches.ts';
import { logBreach } from './breaches/log-breach.ts';
import { recordNotice } from './breaches/record-notice.ts';
import { scoreSeverity } from './breaches/score-severity.ts';
import { showBreach } from './breaches/show-breach.ts';
import { checkRegister } from './care/check-register.ts';
import { computeDeadline } from './deadlines/deadlines.ts';
import {
  attachDocument,
  beginUpload,
  decideDocument,
  listExemptions,
  openDocument,
  readUploadedLetter,
} from './documents/documents.ts';
import { dropDraft, keepDraft, showDraft } from './drafts/drafts.ts';
import { dismissReport } from './inbox/dismiss-report.ts';
import { listInbox } from './inbox/list-inbox.ts';
import { makeBreach } from './inbox/make-breach.ts';
import { openSealedReport } from './inbox/open-sealed-report.ts';
import { reportBreach } from './intake/report-breach.ts';
import { editOrganisation, showOrganisation } from './organisation/organisation.ts';
import { buildPack, openPack, previewPack, sendPack } from './packs/packs.ts';
import { addPerson, listPeople } from './people/people.ts';
import {
  chooseRegister,
  createRegister,
  lockRegister,
  showStatus,
  unlockRegister,
  unlockWithRecoveryKey,
} from './register/register.ts';
import { exportReport, showFigures } from './reports/reports.ts';
import { countViews, listRequests } from './requests/list-requests.ts';
import { logRequest, previewRequest } from './requests/log-request.ts';
import { addNote, editRequest, recordEvent, withdrawEvent } from './requests/record-event.ts';
import { showRequest } from './requests/show-request.ts';
import { showToday } from './requests/show-today.ts';

/** What may be asked before anything is unlocked. */
export const openContract = {
  register: { showStatus, createRegister, chooseRegister, unlockRegister, unlockWithRecoveryKey, lockRegister },
  deadlines: { computeDeadline },
  intake: { reportBreach },
};

/** What needs an unlocked register and a role; the kernel checks both before any of it runs. */
export const guardedContract = {
  organisation: { showOrganisation, editOrganisation },
  people: { listPeople, addPerson },
  drafts: { keepDraft, showDraft, dropDraft },
  requests: {
    logRequest,
    previewRequest,
    listRequests,
    countViews,
    showRequest,
    showToday,
    recordEvent,
    withdrawEvent,
    addNote,
    editRequest,
  },
  documents: { beginUpload, readUploadedLetter, attachDocument, decideDocument, listExemptions, openDocument },
  packs: { previewPack, buildPack, openPack, sendPack },
  breaches: {
    logBreach,
    listBreaches,
    showBreach,
    editBreach,
    scoreSeverity,
    assessSeverity,
    decideNotification,
    recordNotice,
    closeBreach,
  },
  inbox: { listInbox, openSealedReport, makeBreach, dismissReport },
  reports: { showFigures, exportReport },
  care: { checkRegister },
};

/** Everything Docket can be asked. */
export const contract = { ...openContract, ...guardedContract };

export type Client = ContractRouterClient<typeof contract>;
export type Inputs = InferContractRouterInputs<typeof contract>;
export type Outputs = InferContractRouterOutputs<typeof contract>;
