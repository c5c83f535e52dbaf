import { said, speak } from '../../words/said.ts';
import { keepVaultObject } from '../records/document.store.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { vaultWatch } from '../files/transfer/vault-watch.ts';
import { expectInPlace } from '../files/disk/folder-inside.ts';
import { refreshClock } from '../records/count-clock.ts';
import { findRequest, requestById } from '../records/request.store.ts';
import { areThere } from '../records/taken-out.store.ts';
import { caseContent, papersState } from './case-content.ts';
import { PackRefused } from './pack-content.ts';
import { collectedOf } from './pack-documents.ts';
import { packPassphraseProblem } from './pack-passphrase-problem.ts';
import { insertPack, packsOf } from '../records/pack.store.ts';
import { checksOf, openAnswers, stopsOfBuilding } from './preview-pack.ts';
import type { PackAnswers } from '../../contract/requests/outcome.ts';
import { streamed, type Following } from '../concurrency/streamed.ts';
import { sealPack } from './seal-pack.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/** Builds the pack of a case in a thread, checks it, and keeps it with the case. Whoever stops listening stops the work. */
export const buildPack = read.packs.buildPack.handler(async function* ({ context, input, errors, signal }) {
  const { db, register, host, now, newId, person, write, t } = context;
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  const weak = packPassphraseProblem(said, input.passphrase, {
    organisation: (await readOrganisation(db)).name,
    reference: request.reference,
    requester: request.requester,
    representative: request.representative_name,
  });
  if (weak !== undefined) throw errors.PASSPHRASE_WEAK({ data: { sentence: weak } });
  const collected = await collectedOf(db, request.id);
  const answers: PackAnswers = {
    holds: input.holds,
    paragraph: input.paragraph,
    textsIn: input.textsIn,
    rights: [...(await openAnswers(db, request, { holds: input.holds, rights: input.answers }))],
  };
  const stops = stopsOfBuilding(await checksOf(t, db, request, answers, { language: input.language }));
  if (stops.length > 0) throw errors.PACK_STOPPED({ data: { checks: [...stops] } });
  expectInPlace(register);
  const packId = newId();
  const builtAt = now();
  const making = { folder: register.folder, now: builtAt, version: host.version, language: input.language, answers };
  const content = await caseContent(db, request, making);
  const inside = collected.map(({ id }) => id);
  const build = async (following: Following) =>
    await sealPack(
      { ...content, passphrase: input.passphrase },
      {
        vault: registerFiles(register.folder).vault,
        hashKey: register.hashKey,
        watch: vaultWatch(register),
        worker: host.workers.assemblePack,
        signal: following.signal,
        onProgress: ({ step, done, total }) => following.onProgress({ step: t(`packs.steps.${step}`), done, total }),
      },
    );
  try {
    const { manifest, sealed } = yield* streamed(build, signal);
    const pack = await write(async (transaction, about, touch) => {
      // What was taken out and destroyed meanwhile stays in no pack: without its key nobody opens what was sealed.
      if (!(await areThere(transaction, inside))) throw destroyedMeanwhile();
      const { id: vaultObjectId } = await keepVaultObject(transaction, sealed, now(), register.begun);
      // What the papers say may have changed while the thread was at work: then the pack is kept, but may not leave.
      const meanwhile = await caseContent(transaction, await requestById(transaction, request.id), making);
      const stale = papersState(meanwhile) !== papersState(content);
      const { language } = content.case;
      const made = { builtAt, builtBy: person.id, stale, language, answers };
      const kept = { id: packId, requestId: request.id, vaultObjectId, ...made };
      await insertPack(transaction, kept, manifest);
      await refreshClock(transaction, request.id, await readOrganisation(transaction));
      about(input.reference, {
        files: manifest.files.length,
        ...(input.language === undefined ? {} : { language: input.language }),
        ...(input.textsIn === null ? {} : { textsIn: input.textsIn }),
      });
      touch('request', request.id);
      return (await packsOf(t, transaction, request.id)).find(({ id }) => id === packId);
    });
    if (pack === undefined) throw new Error('A pack that was just kept is not there.');
    yield { kind: 'kept' as const, pack, manifest };
  } catch (cause) {
    const error = (await areThere(db, inside)) ? cause : destroyedMeanwhile();
    if (error instanceof PackRefused) {
      throw errors.PACK_STOPPED({
        data: {
          checks: [
            {
              code: error.code,
              title: t('packs.notBuilt.title'),
              state: 'stops',
              sentence: speak(t, error.message),
            },
          ],
        },
      });
    }
    throw isDiskFull(error) ? errors.DISK_FULL() : error;
  }
});

function destroyedMeanwhile(): PackRefused {
  return new PackRefused('document-changed', said('packs.notBuilt.documentChanged'));
}
