import type { Words } from '../../words/words.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { findRequest, type RequestRecord } from '../records/request.store.ts';
import { article15, collectedOf } from './case-content.ts';
import { missingInformation } from './information-sheet.ts';
import { checksBeforeRelease, type Check } from './pack-checks.ts';
import type { PackManifest } from './pack-content.ts';
import { documentsElsewhere } from '../records/document.store.ts';
import { manifestOf, packsOf } from '../records/pack.store.ts';
import type { Reader } from '../files/database/reader.ts';
import { eventsOf } from '../records/request-event.store.ts';

/** What goes into the pack and what still stops it. */
export const previewPack = read.packs.previewPack.handler(async ({ context: { db, t }, input, errors }) => {
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  const documents = await collectedOf(db, request.id);
  const disclosed = documents.filter(({ decision }) => decision === 'disclose').length;
  const withheld = documents.filter(({ decision }) => decision === 'withhold').length;
  const checks = await checksOf(t, db, request);
  return {
    parts: [
      { title: t('packs.parts.letter.title'), detail: t('packs.parts.letter.detail'), files: 1 },
      { title: t('packs.parts.sheet.title'), detail: t('packs.parts.sheet.detail'), files: 1 },
      {
        title: t('packs.parts.index.title'),
        detail:
          withheld === 0
            ? t('packs.parts.index.detail')
            : t('packs.parts.index.withSchedule', { n: withheld, withheld: String(withheld) }),
        files: 1,
      },
      {
        title: t('packs.parts.documents.title'),
        detail: t(`packs.parts.documents.${disclosed === 0 ? 'none' : 'detail'}`),
        files: disclosed,
      },
      { title: t('packs.parts.data.title'), detail: t('packs.parts.data.detail'), files: 2 },
      { title: t('packs.parts.manifest.title'), detail: t('packs.parts.manifest.detail'), files: 1 },
    ],
    checks: [...checks],
    buildable: stopsOfBuilding(checks).length === 0,
    releasable: stopsOfRelease(checks).length === 0,
  };
});

/** The checks of a case as it stands, with its newest pack. */
export async function checksOf(t: Words, db: Reader, request: RequestRecord): Promise<readonly Check[]> {
  const organisation = await readOrganisation(db);
  const documents = await collectedOf(db, request.id);
  const events = (await eventsOf(db, request.id))
    .filter(({ withdrawn_at }) => withdrawn_at === null)
    .map(({ type }) => type);
  const [pack] = await packsOf(t, db, request.id);
  return checksBeforeRelease(t, {
    identity: events.includes('identity-confirmed')
      ? 'confirmed'
      : events.includes('identity-requested')
        ? 'asked'
        : 'not-asked',
    recipient: request.representative_name ?? request.requester,
    documents: documents.map(({ id, number, keyed_hash, decision }) => ({
      id,
      number,
      keyedHash: keyed_hash,
      decision,
    })),
    elsewhere: await filedElsewhere(db, request),
    informationMissing: missingInformation(t, { information: article15(organisation) }),
    pack: pack === undefined ? null : { stale: pack.stale, keyedHashes: await hashesInside(db, pack.id, documents) },
  });
}

/** What stops a pack from being built; a pack that does not exist yet stops nothing. */
export function stopsOfBuilding(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ state, code }) => state === 'stops' && code !== 'withheld-inside' && code !== 'pack-current');
}

/** What stops a pack from leaving. */
export function stopsOfRelease(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ state }) => state === 'stops' || state === 'waiting');
}

/** The wrong-file guard: the same bytes on a case of another person. */
async function filedElsewhere(db: Reader, request: RequestRecord) {
  const samePerson = (other: { readonly requester: string; readonly email: string | null }) =>
    other.requester === request.requester || (other.email !== null && other.email === request.email);
  return (await documentsElsewhere(db, request.id))
    .filter((other) => !samePerson(other))
    .map(({ keyed_hash, reference }) => ({ keyedHash: keyed_hash, reference }));
}

/** The case's documents whose bytes are in the pack, by what its manifest says of the bytes themselves. */
async function hashesInside(
  db: Reader,
  packId: string,
  documents: Awaited<ReturnType<typeof collectedOf>>,
): Promise<readonly string[]> {
  const kept: PackManifest = JSON.parse(await manifestOf(db, packId));
  const inside = new Set(kept.files.filter(({ role }) => role === 'document').map(({ sha256 }) => sha256));
  return documents.filter(({ sha256 }) => inside.has(sha256)).map(({ keyed_hash }) => keyed_hash);
}
