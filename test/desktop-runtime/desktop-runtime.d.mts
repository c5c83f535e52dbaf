export type DesktopRuntime = { readonly folder: string; readonly addon: string; readonly electron: string };

export function ensureDesktopRuntime(machine?: { platform: string; arch: string }): Promise<DesktopRuntime>;
export function findDesktopRuntime(): { readonly runtime: DesktopRuntime } | { readonly reason: string };
