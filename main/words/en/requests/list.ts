/** The views of the list: tabs, places in the sidebar and groups of the day. */
export const views = {
  open: 'Open',
  overdue: 'Overdue',
  'due-in-7-days': 'Due in 7 days',
  paused: 'Clock paused',
  mine: 'My cases',
  complaints: 'Complaints',
  closed: 'Closed',
  all: 'All',
  voided: 'Voided',
} as const;

export const list = {
  title: 'Requests',
  views: 'Views',
  failed: 'The list could not be read.',
  keys: {
    search: 'search in the list',
    filter: 'filter',
  },
  /** A handler who is not known, in "Handler is somebody". */
  somebody: 'somebody',
  total:
    '{total, plural, one {# request} other {# requests}}, sorted by {sort, select, reference {reference} requester {requester} received {the day they arrived} stage {stage} department {department} handler {handler} other {due date, soonest first}}',
  stopped:
    '{clocks, plural, one {# clock is paused or not started and sorts last} other {# clocks are paused or not started and sort last}}',
  renewal: 'Older requests are being read anew for search, once. Until then it may not find all of them.',
  renewalSoFar: '{done, number} of {total, number} read',
} as const;

export const filters = {
  label: 'Filters',
  right: 'Right',
  stage: 'Stage',
  department: 'Department',
  handler: 'Handler',
  clear: 'Clear',
  search: 'Search in this list',
  /** A filter as a sentence without its full stop. */
  is: {
    words: 'Words are {words}',
    right: 'Right is {right}',
    stage: 'Stage is {stage}',
    department: 'Department is {department}',
    handler: 'Handler is {handler}',
  },
} as const;

/** Heads of columns: narrow. */
export const columns = {
  due: 'Due',
  dueDate: 'Due date',
  reference: 'Reference',
  requester: 'Requester',
  // Somebody asks for the requester.
  withAgent: '{requester} <agent>(agent)</agent>',
  received: 'Received',
  rights: 'Rights',
  stage: 'Stage',
  department: 'Department',
  nextStep: 'Next step',
  handler: 'Handler',
  withdrawn: 'Withdrawn',
  voided: 'Voided',
} as const;

export const noMatch = {
  title:
    '{filters, plural, one {No request in this view matches the filter} =2 {No request in this view matches both filters} other {No request in this view matches all # filters}}',
  dropIt: 'Nothing was changed. Drop it to see the whole view.',
  // {facts}: "Right is Erasure: 1. Department is Housing: 2", how many requests each filter alone would give.
  eachAlone: 'Each alone: {facts}.',
  fact: '{filter}: {total, number}',
  factToCome: '{filter}: …',
  remove: 'Remove “{filter}”',
  searchClosed: 'Search closed requests too',
} as const;

export const noneYet = {
  title: 'No requests yet',
  fact: 'Drop a letter here, or log a request by hand. Its due date is counted before you save.',
} as const;

export const emptyView = {
  title: 'Nothing in “{view}”',
  open: '{open, plural, one {# request is open.} other {# requests are open.}}',
  showAll: 'Show all requests',
  showOpen: 'Show open requests',
} as const;
