export const refusals = {
  receivedInFuture: 'That is after today.',
  receivedLongAgo: 'That is very long ago.',
  alreadyLogged: 'This letter is logged already.',
  alreadyKept: 'A case has this letter already, as correspondence.',
  keptIn:
    'This letter lies in {reference} already, as correspondence. Nothing was logged. If it asks for something new, log it as a new request.',
  letterGone: 'The letter is no longer held. Drop it again: what you typed is still here.',
  correspondenceGone:
    'The letter this was to be recorded from is not in the case any more. What you typed is still here: close this and record it without the letter.',
  // {today} is 2026-11-25.
  receivedAfter: 'That is after today, {today}. Type the day it reached any official address.',
  seenAhead: 'What shows that they may write cannot have been seen after today.',
  seenAfter: 'That is after today, {today}. Type the day you saw it.',
  receivedBefore: 'That is more than 10 years ago. Check the year, and type the day it reached any official address.',
  arrivedInFuture: 'The day it arrived is after today.',
  receiptStays:
    'A case keeps a day of receipt. Record the right day: it takes this one’s place, and both stay readable.',
  takenBack: 'This entry was taken back and counts for nothing. Record what happened anew.',
  // {why} is a whole sentence.
  othersDoNotFit: 'The other events do not fit without it. {why}',
  noGround: 'Choose the ground. A refusal has to name one (Art. 12(4)).',
  groundUnknown: 'That ground is not in the list for the law of this case. Choose one from the list.',
  groundOfOthers: 'This is a ground for other rights, not for {right}. Choose another, or record that right by itself.',
  noRefusalReason: 'Write the reason. The person has to be told it (Art. 12(4)).',
  noRightNamed: 'Choose the rights this is about.',
  rightNotOpen: '{right} is answered already, or was not asked for. Choose a right that is still open.',
  noRepresentative: 'Name who writes for them.',
  requesterTooLong: 'Shorten the name to 10,000 characters.',
  phoneTooLong: 'That number is too long. A telephone number has at most 100 characters.',
  channelTooLong: 'Shorten this to 1,000 characters.',
  tooManyEvents: 'Try at most 20 events at once.',
  tooManyDays: 'Try at most 50 days at once.',
  changedMeanwhile: 'Somebody has changed this meanwhile. Nothing was saved.',
  event: 'That event does not fit this case.',
} as const;
