import sodium from 'libsodium-wrappers-sumo';
import type { StateAddress } from 'libsodium-wrappers-sumo';

/** The parts of Emscripten's module that libsodium's wrapper does not type: its memory, and how it is allocated. */
type Heap = { HEAPU8: Uint8Array; _malloc: (size: number) => number; _free: (address: number) => void };

let loading: Promise<typeof sodium> | undefined;

/**
 * Returns libsodium, ready to use. Its wrapper copies every key into WebAssembly memory and frees the copy uncleared.
 * Here memory is cleared before it is freed, so that no key stays there after its use (security promise 10).
 */
export function loadSodium(): Promise<typeof sodium> {
  loading ??= sodium.ready.then(() => {
    clearOnFree(heap());
    return sodium;
  });
  return loading;
}

/** Clears and frees a secretstream state, which the wrapper never frees and which holds the stream's key. */
export function releaseState(state: StateAddress): void {
  // The wrapper types a state as an object; it is the state's address.
  heap()._free(Number(state));
}

/** Derives a 32-byte key for one purpose: BLAKE2b of the purpose, keyed with `key`. */
export function subkey(key: Uint8Array, purpose: string): Uint8Array {
  const derived = sodium.crypto_generichash(32, `docket ${purpose} v1`, key);
  // BLAKE2b leaves what it derives on WebAssembly's stack. A second hash overwrites it there.
  sodium.crypto_generichash(64, 'docket', new Uint8Array(32));
  return derived;
}

function heap(): Heap {
  return (sodium as unknown as { libsodium: Heap }).libsodium;
}

function clearOnFree(memory: Heap): void {
  const sizes = new Map<number, number>();
  const { _malloc: malloc, _free: free } = memory;
  memory._malloc = (size) => {
    const address = malloc(size);
    if (address !== 0) sizes.set(address, size);
    return address;
  };
  memory._free = (address) => {
    memory.HEAPU8.fill(0, address, address + (sizes.get(address) ?? 0));
    sizes.delete(address);
    free(address);
  };
}
