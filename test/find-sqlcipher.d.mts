export function ensureSqlCipher(): { readonly path: string } | { readonly reason: string };
