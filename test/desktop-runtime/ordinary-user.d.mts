export const ordinaryUser: { readonly uid: number; readonly gid: number } | undefined;
export function asOrdinaryUser(command: string, ...args: string[]): [string, ...string[]];
