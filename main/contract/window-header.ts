/**
 * The header by which the window says that a request is its own. A form, an image or a page of another origin cannot set
 * it without asking first, and is refused then. The desktop demands it of whatever may change something; other hosts know
 * the window by its cookie and ignore it.
 */
export const windowHeader = { 'x-docket-window': '1' } as const;
