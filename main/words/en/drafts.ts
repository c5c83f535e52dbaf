export const drafts = {
  notKept: 'What you typed could not be kept. It is still here. Save it, or leave this open.',
  notRead: 'The draft kept here could not be read. It is safe in the register, and you can go on without it.',
  notShown: 'A draft is kept here that this version of Docket cannot show.',
  others: '{drafts, plural, one {Another draft of this is kept too.} other {# other drafts of this are kept too.}}',
  othersFrom:
    '{drafts, plural, one {Another draft of this is kept too, from {when}.} other {# other drafts of this are kept too, the newest from {when}.}}',
  lookAgain: 'Look again',
  showOther: 'Show the other draft',
  forgetOther: 'Forget the other draft',
  /** What was begun and not saved, on Today. */
  listDrafts: {
    title: 'Drafts',
    draft: 'Draft',
    noName: 'No name yet',
  },
  refusals: {
    keptMeanwhile: 'Another draft of this was kept meanwhile. Nothing was changed.',
  },
} as const;
