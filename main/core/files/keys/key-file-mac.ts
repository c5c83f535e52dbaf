import { canonicalJson } from './canonical-json.ts';
import { KeyFileAltered } from './key-errors.ts';
import type { KeyFile, KeyFileBody } from './key-file.ts';
import type { Slot } from './key-slot.ts';
import { decodeBytes, encodeBytes, wipe } from './bytes.ts';
import { loadSodium, subkey } from './sodium.ts';

/** The keys of an unlocked person, which verify a key file; a manager has no `dataKey`. */
export type VerifyingKeys = { readonly ledgerKey: Uint8Array; readonly dataKey?: Uint8Array | undefined };

/** Makes both MACs of a key file that an officer has made or changed. */
export async function authenticate(
  body: KeyFileBody,
  keys: { readonly dataKey: Uint8Array; readonly ledgerKey: Uint8Array },
): Promise<KeyFile> {
  await loadSodium();
  return withLedgerMac(
    body,
    await macOf(guardedByDataKey(body), keys.dataKey, 'slot list for officers'),
    keys.ledgerKey,
  );
}

/** Makes the ledger key's MAC of a key file in which a manager changed only the wrap of their own slot. */
export async function authenticateOwnWrap(keyFile: KeyFile, ledgerKey: Uint8Array): Promise<KeyFile> {
  const { dataMac, ledgerMac: _replaced, ...body } = keyFile;
  return withLedgerMac(body, dataMac, ledgerKey);
}

/** Throws `KeyFileAltered` unless every field is as it was authenticated. Called before anything is wrapped again. */
export async function verifyKeyFile(keyFile: KeyFile, keys: VerifyingKeys): Promise<void> {
  const { ledgerMac, ...rest } = keyFile;
  const { dataMac, ...body } = rest;
  const ledgerHolds = await macHolds(rest, keys.ledgerKey, 'slot list for managers', ledgerMac);
  const dataHolds =
    keys.dataKey === undefined ||
    (await macHolds(guardedByDataKey(body), keys.dataKey, 'slot list for officers', dataMac));
  if (!ledgerHolds || !dataHolds) throw new KeyFileAltered('list');
}

// A manager changes their own passphrase without the data key. So the data key's MAC leaves out that wrap, its
// parameters and whether it is one-time. The ledger key's MAC covers them, and the wrap is bound to the rest of its
// slot.
function guardedByDataKey(body: KeyFileBody): unknown {
  return { ...body, slots: body.slots.map(withoutManagersWrap) };
}

function withoutManagersWrap(slot: Slot): unknown {
  if (slot.role !== 'manager') return slot;
  const { wrappedPrivateKey: _wrap, kdf: _kdf, oneTime: _oneTime, ...rest } = slot;
  return rest;
}

async function withLedgerMac(body: KeyFileBody, dataMac: string, ledgerKey: Uint8Array): Promise<KeyFile> {
  const rest = { ...body, dataMac };
  return { ...rest, ledgerMac: await macOf(rest, ledgerKey, 'slot list for managers') };
}

async function macOf(value: unknown, key: Uint8Array, purpose: string): Promise<string> {
  const sodium = await loadSodium();
  const macKey = subkey(key, purpose);
  const mac = sodium.crypto_generichash(32, canonicalJson(value), macKey);
  wipe(macKey);
  return encodeBytes(mac);
}

async function macHolds(value: unknown, key: Uint8Array, purpose: string, mac: string): Promise<boolean> {
  const sodium = await loadSodium();
  const expected = decodeBytes(await macOf(value, key, purpose));
  try {
    return sodium.memcmp(expected, decodeBytes(mac));
  } catch {
    return false;
  }
}
