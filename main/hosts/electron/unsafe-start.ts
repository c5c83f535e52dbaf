/** The switches that take the window's sandbox away, whole or in part. */
const switches = [
  'no-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-namespace-sandbox',
  'disable-gpu-sandbox',
  'no-zygote-sandbox',
  'single-process',
];

/**
 * Whether somebody started Docket so that a letter which takes over the window could reach more than the window. Half a
 * sandbox counts as none.
 */
export function startedWithoutSandbox(hasSwitch: (name: string) => boolean, env: NodeJS.ProcessEnv): boolean {
  const disabled = env['ELECTRON_DISABLE_SANDBOX'];
  return switches.some(hasSwitch) || (disabled !== undefined && disabled !== '');
}
