import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** Where Electron checks app.asar against the hash in its binary. */
const checksAsar: ReadonlySet<string> = new Set(['darwin', 'win32']);

/** What a released Electron of Docket may do and not: all nine fuses, so that none keeps what Electron ships. */
export function releaseFuses(platform: string): Readonly<Record<FuseV1Options, boolean>> {
  return {
    [FuseV1Options.RunAsNode]: false,
    // Its key would lie in the system's keychain; Docket keeps no cookies.
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: checksAsar.has(platform),
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    // As Electron ships it: how WebAssembly finds that it left its memory.
    [FuseV1Options.WasmTrapHandlers]: true,
  };
}

/**
 * Sets the fuses in Electron's binary and reads each back. Throws when one did not take, or when the binary has another
 * number of them: then a fuse would be left as it came. Only an older Electron that tests run may lack some.
 */
export async function setFuses(
  binary: string,
  platform: string,
  { mayLack = false }: { readonly mayLack?: boolean } = {},
): Promise<void> {
  const wanted = releaseFuses(platform);
  const before = await fusesIn(binary);
  const options = Object.keys(wanted).map(Number) as FuseV1Options[]; // its keys are these numbers
  const lacking = options.filter((option) => before[option] === undefined);
  const unknown = Object.keys(before).filter((option) => !(option in wanted));
  if (unknown.length > 0 || (lacking.length > 0 && !mayLack))
    throw new Error(`Electron has other fuses than Docket sets: ${[...lacking.map(nameOf), ...unknown].join(', ')}.`);
  const there = options.filter((option) => before[option] !== undefined);
  await flipFuses(binary, {
    version: FuseVersion.V1,
    // An app for Apple's own processors is signed even where nobody signs it; `codesign` is there on macOS alone.
    resetAdHocDarwinSignature: platform === 'darwin' && process.platform === 'darwin',
    ...Object.fromEntries(there.map((option) => [option, wanted[option]])),
  });
  const after = await fusesIn(binary);
  const wrong = there.filter((option) => after[option] !== (wanted[option] ? FuseState.ENABLE : FuseState.DISABLE));
  if (wrong.length > 0) throw new Error(`Electron's fuses did not take: ${wrong.map(nameOf).join(', ')}.`);
}

/** The state of each fuse in a binary, by its number. */
export async function fusesIn(binary: string): Promise<Readonly<Partial<Record<FuseV1Options, FuseState>>>> {
  const { version: _version, ...fuses } = await getCurrentFuseWire(binary);
  return fuses;
}

function nameOf(option: FuseV1Options): string {
  return FuseV1Options[option];
}
