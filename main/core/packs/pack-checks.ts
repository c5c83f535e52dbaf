/** Facts the release of a pack is judged by. Hashes are keyed hashes of the vault, equal for equal contents. */
export type ReleaseFacts = {
  readonly identity: 'not-asked' | 'asked' | 'confirmed';
  readonly recipient: string;
  readonly documents: readonly ReleaseDocument[];
  /** Same contents filed on cases of other requesters. */
  readonly elsewhere: readonly { readonly keyedHash: string; readonly reference: string }[];
  /** Titles of Art. 15 entries the organisation has not filled in. */
  readonly informationMissing: readonly string[];
  /** The pack as built; `null` before it is. */
  readonly pack: { readonly stale: boolean; readonly keyedHashes: readonly string[] } | null;
};

export type ReleaseDocument = {
  readonly id: string;
  /** Position in the case's list, from 1: how the sentence names it. */
  readonly number: number;
  readonly keyedHash: string;
  readonly decision: 'disclose' | 'redact' | 'withhold' | null;
};

export type CheckCode =
  | 'identity'
  | 'documents-decided'
  | 'other-case'
  | 'withheld-inside'
  | 'pack-current'
  | 'information'
  | 'recipient';

export type Check = {
  readonly code: CheckCode;
  readonly title: string;
  /** `advice` does not stop the pack: it says what would make it better. */
  readonly state: 'passed' | 'advice' | 'stops' | 'waiting';
  readonly sentence: string;
  readonly goTo?: 'overview' | 'documents' | 'pack' | 'settings';
};

const rank: Readonly<Record<Check['state'], number>> = { stops: 0, waiting: 1, advice: 2, passed: 3 };

/** What must hold before a pack may leave, failing first. It may leave when none stops or waits. */
export function checksBeforeRelease(facts: ReleaseFacts): readonly Check[] {
  return [
    documentsDecided(facts),
    noFileOfAnotherCase(facts),
    noWithheldInside(facts),
    packIsCurrent(facts),
    identityConfirmed(facts),
    informationComplete(facts),
    recipientPresent(facts),
  ].sort((a, b) => rank[a.state] - rank[b.state]);
}

function documentsDecided({ documents }: ReleaseFacts): Check {
  const base = { code: 'documents-decided', title: 'Every document has a decision' } as const;
  const open = documents.filter(({ decision }) => decision === null).length;
  const marked = documents.find(({ decision }) => decision === 'redact');
  if (documents.length === 0) return { ...base, state: 'passed', sentence: 'There are no documents on this case.' };
  if (open === 0 && marked !== undefined) {
    const sentence = `File ${marked.number} is marked to redact. Attach its redacted copy, disclose that, and withhold the original.`;
    return { ...base, state: 'stops', sentence, goTo: 'documents' };
  }
  if (open === 0)
    return { ...base, state: 'passed', sentence: `${documents.length} of ${documents.length} are decided.` };
  return {
    ...base,
    state: 'stops',
    sentence: `${open} of ${documents.length} ${open === 1 ? 'has' : 'have'} none.`,
    goTo: 'documents',
  };
}

function noFileOfAnotherCase({ documents, elsewhere }: ReleaseFacts): Check {
  const base = { code: 'other-case', title: 'Wrong-file guard' } as const;
  const byHash = new Map(elsewhere.map(({ keyedHash, reference }) => [keyedHash, reference]));
  // A document that stays out can harm nobody.
  const found = documents.filter(({ decision, keyedHash }) => decision !== 'withhold' && byHash.has(keyedHash));
  const [first] = found;
  if (first === undefined) {
    return { ...base, state: 'passed', sentence: 'No file here is filed on another person’s case.' };
  }
  const more = found.length === 1 ? '' : ` ${found.length} files are like this.`;
  const sentence = `File ${first.number} is also filed on ${byHash.get(first.keyedHash)}, another person’s case.${more}`;
  return { ...base, state: 'stops', sentence, goTo: 'documents' };
}

function noWithheldInside({ documents, pack }: ReleaseFacts): Check {
  const base = { code: 'withheld-inside', title: 'Nothing withheld is inside' } as const;
  if (pack === null) return { ...base, state: 'waiting', sentence: 'Checked on the finished pack.', goTo: 'pack' };
  const inside = new Set(pack.keyedHashes);
  // A redacted copy has another hash: its original is withheld and must not be there.
  const leaked = documents.filter(({ decision, keyedHash }) => decision === 'withhold' && inside.has(keyedHash));
  const [first] = leaked;
  if (first === undefined) {
    return {
      ...base,
      state: 'passed',
      sentence: `Compared ${pack.keyedHashes.length} files in the pack with what is withheld. 0 found.`,
    };
  }
  const sentence = `File ${first.number} is in the pack although it is withheld. Check its decision and build the pack again.`;
  return { ...base, state: 'stops', sentence, goTo: 'documents' };
}

function packIsCurrent({ pack }: ReleaseFacts): Check {
  const base = { code: 'pack-current', title: 'The pack holds the latest decisions', goTo: 'pack' } as const;
  if (pack === null) return { ...base, state: 'waiting', sentence: 'No pack is built yet.' };
  if (pack.stale) {
    return { ...base, state: 'stops', sentence: 'Documents changed after the pack was built. Build it again.' };
  }
  return { code: base.code, title: base.title, state: 'passed', sentence: 'Nothing changed since it was built.' };
}

function identityConfirmed({ identity }: ReleaseFacts): Check {
  const base = { code: 'identity', title: 'Identity is confirmed where it was asked' } as const;
  if (identity === 'asked') {
    const sentence = 'You asked for proof of identity and have not recorded it.';
    return { ...base, state: 'stops', sentence, goTo: 'overview' };
  }
  return { ...base, state: 'passed', sentence: identity === 'confirmed' ? 'Confirmed.' : 'Not asked on this case.' };
}

function informationComplete({ informationMissing }: ReleaseFacts): Check {
  const base = { code: 'information', title: 'The Article 15 information is complete' } as const;
  if (informationMissing.length === 0) return { ...base, state: 'passed', sentence: 'Nothing is missing.' };
  const sentence = `Not written yet: ${informationMissing.join(', ')}. The sheet tells them to ask you for it (Art. 15(1)).`;
  return { ...base, state: 'advice', sentence, goTo: 'settings' };
}

function recipientPresent({ recipient }: ReleaseFacts): Check {
  const base = { code: 'recipient', title: 'There is somebody to send it to' } as const;
  if (recipient.trim() !== '') return { ...base, state: 'passed', sentence: 'The case names a recipient.' };
  return { ...base, state: 'stops', sentence: 'The case has no name or address to send it to.', goTo: 'overview' };
}
