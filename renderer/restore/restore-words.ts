import { isDefinedError, ORPCError } from '@orpc/client';
import { fieldErrors } from '../field-errors.ts';

/** How many documents of a backup are gone, when that is why it was not restored. */
export function lostIn(error: unknown): { readonly lost: number; readonly documents: number } | undefined {
  if (!(error instanceof Error) || !isDefinedError(error)) return undefined;
  const { code, data } = error as { code?: unknown; data?: unknown };
  if (code !== 'DOCUMENTS_LOST' || typeof data !== 'object' || data === null) return undefined;
  const { lost, documents } = data as { lost?: unknown; documents?: unknown };
  return typeof lost === 'number' && typeof documents === 'number' ? { lost, documents } : undefined;
}

/** Whether a refusal is about the folder that was typed, and belongs beside it. */
export function aboutFolder(error: unknown): boolean {
  if (Object.keys(fieldErrors(error) ?? {}).includes('to')) return true;
  return error instanceof ORPCError && ['FOLDER_TAKEN', 'FOLDER_REFUSED'].includes(error.code);
}
