export const electronPackage: { readonly electron: string; readonly integrity: string };
export function placeOf(name: string): string | undefined;
