/** One step from the version before it. Its SQL is its own copy and never changes once released. */
export type Migration = { readonly version: number; readonly statements: readonly string[] };
