import { speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { registerState } from '../files/chain/register-state.ts';
import { auditEpochs, EpochAltered } from '../files/chain/audit-epoch.ts';
import { chainLength, lastState } from '../files/chain/audit.store.ts';
import { keptCheckpoints, type Checkpoint } from '../files/chain/checkpoint.store.ts';
import { checkpointHolds } from '../files/chain/checkpoint.ts';
import { boundCounts, boundVersion } from '../files/chain/row-binding.store.ts';
import { chainWords, rowWords } from './finding-words.ts';
import { checkSearch } from './check-search.ts';
import { scanRows, type TableScan } from '../files/chain/scan-rows.ts';
import { keysOfPerson } from '../files/chain/whose-keys.ts';
import { isLost, verifyChain, type ChainVerdict, type ChainWalk } from '../files/chain/verify-chain.ts';
import { wipe } from '../files/keys/bytes.ts';
import { versionOf } from '../files/database/migrate.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import type { AuditFinding } from '../files/chain/audit-finding.ts';

export type Verified = {
  readonly findings: readonly AuditFinding[];
  readonly chain: ChainVerdict;
  readonly tables: readonly TableScan[];
};

export type VerifyProgress = (step: 'chain' | 'rows', done: number, total: number) => void;

/**
 * Verifies everything the audit chain promises: every entry from the first, that the rows of every table are those the
 * last entry speaks of, that search finds what the rows say, every signed checkpoint, and that this machine knows the
 * history. Changes nothing; other work goes on meanwhile.
 */
export async function verifyRegister(
  t: Words,
  register: OfficerRegister,
  {
    onProgress,
    signal,
    at = [],
    worker,
  }: { onProgress?: VerifyProgress } & Pick<ChainWalk, 'signal' | 'at' | 'worker'> = {},
): Promise<Verified> {
  const { raw } = register;
  const checkpoints = keptCheckpoints(raw);
  const total = chainLength(raw) ?? 0;
  const asked = [...checkpoints.map(({ seq }) => seq), ...at];
  const onEntries = (seq: number) => onProgress?.('chain', seq, total);
  const chain = await walk(register, { at: asked, onEntries, signal, worker });
  const rowTotal = boundCounts(raw).reduce((sum, { rows }) => sum + rows, 0);
  let read = 0;
  const tables =
    register.bindingKey === undefined
      ? []
      : await scanRows(raw, register.bindingKey, {
          signal,
          onRows: (rows) => onProgress?.('rows', Math.min((read += rows), rowTotal), rowTotal),
        });
  return {
    chain,
    tables,
    findings: [
      chainWords(t, chain),
      rowWords(t, raw, tables, { bound: register.bindingKey !== undefined, stateFits: stateFits(register) }),
      await checkSearch(t, raw, signal),
      await checkCheckpoints(t, register, checkpoints, chain),
      checkMemory(t, register, chain),
    ],
  };
}

/** Walks the chain of an unlocked register; an epoch that does not open is a fault of its first entry. */
export async function walk(
  { database, raw, keys, heads }: Pick<OfficerRegister, 'database' | 'raw' | 'keys' | 'heads'>,
  { at: asked = [], ...walking }: ChainWalk = {},
): Promise<ChainVerdict> {
  const epochs = await epochsOf(database, keys.auditSeed);
  if (epochs === undefined)
    return { entries: 0, head: '', fault: { seq: 1, why: 'key' }, lost: [], hashesAt: new Map() };
  try {
    const at = [...asked, ...(heads.before === undefined ? [] : [heads.before.seq])];
    return await verifyChain(raw, epochs, { at, ...walking });
  } finally {
    wipe(...epochs.map(({ seed }) => seed));
  }
}

async function epochsOf(database: OfficerRegister['database'], seed: Uint8Array) {
  try {
    return await auditEpochs(database, seed);
  } catch (error) {
    if (error instanceof EpochAltered) return undefined;
    throw error;
  }
}

function stateFits({ raw }: OfficerRegister): boolean {
  // The sums are over the columns of one version: written anew with every migration, in its transaction.
  if (boundVersion(raw) !== versionOf(raw)) return false;
  const said = lastState(raw)?.state ?? null;
  return said === null || said === registerState(raw);
}

async function checkCheckpoints(
  t: Words,
  register: OfficerRegister,
  checkpoints: readonly Checkpoint[],
  { hashesAt, fault, entries, lost }: ChainVerdict,
): Promise<AuditFinding> {
  const what = 'checkpoints';
  const theirs = new Map<string, ReadonlySet<string> | undefined>();
  for (const { personId } of checkpoints) theirs.set(personId, keysOfPerson(register, personId));
  for (const checkpoint of checkpoints) {
    if (theirs.get(checkpoint.personId)?.has(checkpoint.verifyKey) === false) {
      return {
        what,
        state: 'failed',
        sentence: t('audit.findings.checkpointOfOther', { seq: String(checkpoint.seq) }),
      };
    }
    // Behind the first fault the chain says nothing; the fault itself is a finding of its own.
    const told = (fault === undefined || checkpoint.seq <= entries) && !isLost(checkpoint.seq, { hashesAt, lost });
    if (
      (told && hashesAt.get(checkpoint.seq) !== checkpoint.hash) ||
      !(await checkpointHolds(register.keyFile.registerId, checkpoint))
    ) {
      return {
        what,
        state: 'failed',
        sentence: t('audit.findings.checkpointNotOfThis', { seq: String(checkpoint.seq) }),
      };
    }
  }
  const { length: n } = checkpoints;
  return { what, state: 'passed', sentence: t('audit.findings.checkpointsFit', { n, checkpoints: String(n) }) };
}

function checkMemory(t: Words, { heads, doubt }: OfficerRegister, { hashesAt, lost }: ChainVerdict): AuditFinding {
  const what = 'memory';
  if (doubt !== undefined) return { what, state: 'failed', sentence: speak(t, doubt.sentence) };
  const { before } = heads;
  if (before === undefined) return { what, state: 'passed', sentence: t('audit.findings.memoryNone') };
  const seq = String(before.seq);
  if (isLost(before.seq, { hashesAt, lost }))
    return { what, state: 'passed', sentence: t('audit.findings.memoryLost', { seq }) };
  return hashesAt.get(before.seq) === before.hash
    ? { what, state: 'passed', sentence: t('audit.findings.memoryFits', { seq }) }
    : { what, state: 'failed', sentence: t('audit.findings.memoryOther', { seq }) };
}
