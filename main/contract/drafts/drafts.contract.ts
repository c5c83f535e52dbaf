import { dropDraft } from './drop-draft.ts';
import { keepDraft } from './keep-draft.ts';
import { listDrafts } from './list-drafts.ts';
import { showDraft } from './show-draft.ts';

/** What can be asked about what is typed and not saved yet. */
export const draftsContract = { keepDraft, listDrafts, showDraft, dropDraft };
