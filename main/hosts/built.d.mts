/** Whether the last build in the checkout `root` is of its sources as they are now. */
export function isBuilt(root: string): boolean;
/** Does the work of a build, and keeps what it was built from, unless it throws. */
export function markBuild<T>(root: string, build: () => T): T;
