/** The largest single file a case takes, in bytes. */
export const largestFile = 4 * 1024 ** 3;
