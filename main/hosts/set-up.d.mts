/** Builds Docket unless its sources are those of the last build. Throws in words. Somebody else's build is waited for. */
export function ensureBuilt(): void;
/** The environment in which the project’s own Node and tools come first, without secrets. */
export function ownEnvironment(more?: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
