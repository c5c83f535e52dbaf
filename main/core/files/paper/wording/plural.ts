/** A sentence in the plural forms its language has. `{n}` is the number. */
export type Plural = { readonly one: string; readonly few?: string; readonly other: string };
