/** What a file may ask of the machine before it is refused. */
export const PAGE_LIMITS = {
  /** PDFium holds the whole file in its memory. */
  bytes: 256 * 1024 * 1024,
  pages: 10_000,
  /** A picture's pixels along one side: a page of 200 m is shown smaller, not at its size. */
  side: 6_000,
  /** All pixels of one picture; an A4 page at 300 dpi has 8.7 million. */
  pixels: 12_000_000,
  /** Milliseconds until opening the file, or one page of it, is stopped. */
  time: 10_000,
  /** Megabytes of JavaScript heap of the thread. */
  heapMegabytes: 512,
} as const;
