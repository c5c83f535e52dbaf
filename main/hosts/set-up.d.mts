/** Builds Docket unless its sources are those of the last build. Throws in words. Somebody else's build is waited for. */
export function ensureBuilt(): void;
