export function cacheFolder(env?: NodeJS.ProcessEnv): string;
export function makeOnce(
  folder: string,
  make: (fresh: string) => Promise<unknown>,
  settings?: { room?: number },
): Promise<string>;
