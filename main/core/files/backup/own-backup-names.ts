/** The names of the register's own backups, beside it and in the second place. */
export type OwnNames = { readonly here: readonly string[]; readonly there: readonly string[] };
