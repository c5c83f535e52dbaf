/** Suggested names of files that Docket writes, without their endings; days are 2026-11-25. A salvaged register keeps its name before the word. */
export const fileNames = {
  drill: 'Restore drill {day}',
  calendar: 'Docket dates',
  report: 'Docket report {from} to {to}',
  auditLog: 'Docket audit log {day}',
  checkpoint: 'Docket checkpoint {entry}',
  recoverySheet: 'Docket recovery sheet',
  salvaged: 'salvaged',
  salvageReport: 'salvage-{day}',
};
