import type { Handlers } from '../kernel/handlers.ts';
import { addCorrespondence } from './add-correspondence.ts';
import { attachDocument } from './attach-document.ts';
import { beginUpload } from './begin-upload.ts';
import { decideDocument } from './decide-document.ts';
import { leaveUnsaved } from './leave-unsaved.ts';
import { listExemptions } from './list-exemptions.ts';
import { markCorrespondence } from './mark-correspondence.ts';
import { openDocument } from './open-document.ts';
import { putBackDocument } from './put-back-document.ts';
import { readCorrespondence } from './read-correspondence.ts';
import { previewLetter } from './preview-letter.ts';
import { readUploadedLetter } from './read-uploaded-letter.ts';
import { showDocument } from './show-document.ts';
import { showLetterPage } from './show-letter-page.ts';
import { showUploadedLetter } from './show-uploaded-letter.ts';
import { takeOutDocument } from './take-out-document.ts';

/** The use cases that answer what is asked about the documents of a case. */
export const documentsHandlers = {
  beginUpload,
  readUploadedLetter,
  previewLetter,
  showUploadedLetter,
  showLetterPage,
  showDocument,
  attachDocument,
  decideDocument,
  leaveUnsaved,
  listExemptions,
  openDocument,
  putBackDocument,
  takeOutDocument,
  addCorrespondence,
  readCorrespondence,
  markCorrespondence,
} satisfies Handlers<'documents'>;
