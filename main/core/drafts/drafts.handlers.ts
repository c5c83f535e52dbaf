import type { Handlers } from '../kernel/handlers.ts';
import { dropDraft } from './drop-draft.ts';
import { keepDraft } from './keep-draft.ts';
import { listDrafts } from './list-drafts.ts';
import { showDraft } from './show-draft.ts';

/** The use cases that answer what is asked about what is typed and not saved yet. */
export const draftsHandlers = { keepDraft, listDrafts, showDraft, dropDraft } satisfies Handlers<'drafts'>;
