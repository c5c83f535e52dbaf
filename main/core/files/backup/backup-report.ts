/** What the thread for backups is at. */
export type Step = 'copy' | 'read' | 'documents' | 'compare';
/** What it says while it works, and at its end. */
export type BackupReport =
  | { readonly kind: 'progress'; readonly step: Step; readonly done: number; readonly total: number }
  /** The open register's own files are no longer needed. */
  | { readonly kind: 'copied' }
  | { readonly kind: 'done'; readonly answer: unknown };
