/** Giving the selected requests to a handler and a department. */
export const assignRequests = {
  action: 'Handler and department',
  leave: 'Leave as it is',
  nobody: 'Nobody',
  noDepartment: 'No department',
  nothingChosen: 'Choose a handler or a department first.',
  handlerGone: 'This person no longer has a key to this register. Choose somebody else.',
  voided: '{reference} was voided meanwhile. Leave it out, then change the others.',
  /** {failure} is a whole sentence. */
  partly:
    '{changed, plural, one {# request is changed so far.} other {# requests are changed so far.}} {failure} Try again for the rest.',
  title: '{requests, plural, one {Handler and department of # request} other {Handler and department of # requests}}',
  change: '{requests, plural, one {Change # request} other {Change # requests}}',
  changed:
    '{changed, plural, =0 {Nothing had to be changed: it was so already.} one {# request is changed.} other {# requests are changed.}}',
  inHistory: 'Each change stands in the history of its request.',
} as const;

/** The list as a workbook: its button, its sheet, its columns beside those of the list, and the name of the file. */
export const exportList = {
  language: 'Language of the list',
  save: 'Export list (XLSX)',
  title: 'Requests',
  fileName: 'Requests {day}',
  saved:
    '{saving, select, saved {{requests, plural, one {{fileName} is saved, with # request.} other {{fileName} is saved, with # requests.}}} other {{requests, plural, one {{fileName} is saved where this window puts downloads, with # request.} other {{fileName} is saved where this window puts downloads, with # requests.}}}}',
  failed: 'The list was not exported. {failure}',
  clock: 'Clock',
  agent: 'Agent',
  yes: 'Yes',
  clocks: {
    running: 'Running',
    paused: 'Paused',
    'not-started': 'Not started',
    voided: 'Voided',
    answered: 'Closed',
    withdrawn: 'Withdrawn',
  },
} as const;
