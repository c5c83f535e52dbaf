import type { UnprintedOf } from '../../contract/packs/print-set.ts';
import type { PackAnswers } from '../../contract/requests/outcome.ts';
import { said, speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { streamed } from '../concurrency/streamed.ts';
import { oneChunk } from '../files/disk/one-chunk.ts';
import { wipe } from '../files/keys/bytes.ts';
import { openVaultObject } from '../files/vault/vault.ts';
import { read } from '../kernel/procedures.ts';
import { findRequest, requestById } from '../records/request.store.ts';
import { areThere } from '../records/taken-out.store.ts';
import { caseContent, papersState } from './case-content.ts';
import { stopsOfEnvelope } from './envelope-stops.ts';
import { makePrintedSet, type PrintedInPart } from './make-printed-set.ts';
import { PackRefused } from './pack-content.ts';
import { collectedOf } from './pack-documents.ts';
import { contentOf } from './pack-job.ts';
import { checksOf, openAnswers, stopsOfBuilding } from './preview-pack.ts';

/**
 * What the pack of a case would hold as one PDF for the post. It stays in memory until it is fetched, once. That it left in
 * clear is written in the history before it is handed out.
 */
export const printSet = read.packs.printSet.handler(async function* ({ context, input, errors, signal }) {
  const { db, register, host, now, tickets, write, t } = context;
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  if (request.voided_at !== null) throw errors.VOIDED();
  const answers: PackAnswers = {
    holds: input.holds,
    paragraph: input.paragraph,
    textsIn: input.textsIn,
    rights: [...(await openAnswers(db, request, { holds: input.holds, rights: input.answers }))],
  };
  const making = { folder: register.folder, now: now(), version: host.version, language: input.language, answers };
  const job = await caseContent(db, request, making);
  const content = contentOf(job, openVaultObject);
  const checks = await checksOf(t, db, request, answers, { language: input.language });
  const stops = [...stopsOfBuilding(checks), ...stopsOfEnvelope(t, request)];
  if (stops.length > 0) throw errors.PACK_STOPPED({ data: { checks: stops } });
  const inside = (await collectedOf(db, request.id)).map(({ id }) => id);
  try {
    const { bytes, pages, apart, asText, holdMore } = yield* streamed(
      async (following) =>
        await makePrintedSet(content, {
          worker: host.workers.drawPages,
          signal: following.signal,
          onProgress: ({ step, done, total }) =>
            following.onProgress({
              step: t(`packs.printSet.steps.${step === 'papers' ? 'papers' : 'documents'}`),
              done,
              total,
            }),
        }),
      signal,
    );
    await write(async (transaction, about) => {
      const meanwhile = await caseContent(transaction, await requestById(transaction, request.id), making);
      for (const { source } of meanwhile.documents) wipe(source?.key);
      if (papersState(meanwhile) !== papersState(job)) throw changedMeanwhile();
      about(input.reference, {
        pages,
        apart: apart.length,
        ...(input.language === undefined ? {} : { language: input.language }),
        ...(input.textsIn === null ? {} : { textsIn: input.textsIn }),
      });
    });
    const fileName = `${input.reference}.pdf`;
    const open = () => oneChunk(bytes);
    yield {
      kind: 'ready' as const,
      ticket: tickets.issue({
        fileName,
        mediaType: 'application/pdf',
        size: bytes.length,
        handedOut: { made: 'packs.printSet', about: input.reference },
        open,
      }),
      fileName,
      pages,
      apart: apart.map(({ why, ...document }) => ({ ...document, why: speak(t, why) })),
      asText: asText.map((document) => inWords(t, document)),
      holdMore: holdMore.map((document) => inWords(t, document)),
    };
  } catch (cause) {
    const error = (await areThere(db, inside)) ? cause : changedMeanwhile();
    if (!(error instanceof PackRefused)) throw error;
    const title = t('packs.printSet.notMade');
    const check = { code: error.code, title, state: 'stops' as const, sentence: speak(t, error.message) };
    throw errors.PACK_STOPPED({ data: { checks: [check] } });
  } finally {
    for (const { source } of job.documents) wipe(source?.key);
  }
});

function inWords(t: Words, { leftOut, ...document }: PrintedInPart): UnprintedOf {
  return { ...document, leftOut: leftOut.map((part) => t(`packs.printSet.asText.parts.${part}`)) };
}

function changedMeanwhile(): PackRefused {
  return new PackRefused('document-changed', said('packs.printSet.changed'));
}
