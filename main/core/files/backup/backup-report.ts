/** The step at which the thread for backups is. */
export type Step = 'copy' | 'read' | 'documents' | 'compare';
/** What the thread reports while it works and at its end. */
export type BackupReport =
  | { readonly kind: 'progress'; readonly step: Step; readonly done: number; readonly total: number }
  /** The open register's own files are no longer read. */
  | { readonly kind: 'copied' }
  | { readonly kind: 'done'; readonly answer: unknown };
