/** The names of the backups that the register itself made: in its folder (`here`) and in the second place (`there`). */
export type OwnNames = { readonly here: readonly string[]; readonly there: readonly string[] };
