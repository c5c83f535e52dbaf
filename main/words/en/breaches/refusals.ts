/**
 * Why something about a breach is refused, mostly beside the field that it is about. {now}, {sent} and the like are a day
 * and a time, {time} is "4 h 53 min", {clock} the name of a clock, {authority} who is told: "the ICO".
 */
export const refusals = {
  whyWithdrawn: 'Write why this notice does not count.',
  whyOpenedAgain: 'Write why the breach is opened again.',
  closed: '{reference} is closed and can only be read. Nothing was changed.',
  open: '{reference} is open. Nothing was changed.',
  awareness: {
    later: 'That is later than now, {now}. Give the moment you became aware.',
    longAgo:
      '{years, plural, one {That is more than # year ago. Check the year.} other {That is more than # years ago. Check the year.}}',
    afterNotice: 'The first notice went on {sent}. You were aware by then.',
    whyMoved:
      'Write why the moment of awareness changes. The 72 hours move with it, and both moments stay in the history.',
    settled: 'The moment you became aware is settled. Edit the facts to change it, with the reason.',
    beforeSuspicion:
      'You began to look into it on {from}. Awareness cannot be earlier: correct it in the facts afterwards if it was.',
  },
  decision: {
    nothing: 'Choose whom to tell first. Nothing was changed.',
    noticeWent:
      'A notice went to {authority} on {sent}. If it was not needed, say so in a follow-up: the decision stays.',
  },
  notice: {
    notAware: 'You are not aware of a breach yet. Set the moment you became aware first.',
    closingLeavesNothing: 'A closing notice leaves nothing outstanding. Record it as a follow-up, or leave this empty.',
    later: 'That is later than now, {now}. Record a notice once it has gone.',
    beforeAware: 'That is before you became aware, {aware}.',
    firstRecorded: 'The first notice is recorded already. Record this one as a follow-up: a correction is a new phase.',
    /** {phase} is the number of a notice. */
    beforeLast: 'Notice {phase} went on {sent}. A later phase cannot have gone before it.',
    decidedNotTo: 'You decided not to tell {authority}. Change the decision first, then record the notice.',
    noFirst: 'No first notice is recorded yet. Record that one first.',
    late: 'This notice went {time} after the 72 hours. Write the reason for the delay (Art. 33(1)).',
    notLast: 'Notice {phase} came after this one. Take that back first.',
  },
  clock: {
    tooMany:
      '{most, plural, one {A breach takes at most # further clock. Remove some first.} other {A breach takes at most # further clocks. Remove some first.}}',
    startsLater: 'That is later than now, {now}. Add a clock once it runs.',
    waitsFor: 'This clock starts with {clock}. Record that one as met first.',
    waits: 'This clock starts with the notice before it. Record that one as met first.',
    metLater: 'That is later than now, {now}. Record it once it has gone.',
    metBeforeStart: 'That is before the clock started, {start}.',
    late: 'This went {time} after its limit. Write the reason for the delay.',
    followerMet: '{clock} follows this and is recorded as met. Take that back first.',
    followerWent: '{clock} follows this and went on {sent}.',
    followerWaits: '{clock} starts with this one. Remove that first. Nothing was changed.',
  },
  closing: {
    /** {clocks} is a list of names with semicolons between. */
    clocksOpen: 'Further clocks are open: {clocks}. Record when each was met, or remove it.',
    outstanding:
      'Notice {phase} left something outstanding (Art. 33(4)). Record the notice that supplied it, or a closing notice.',
    suspicion:
      'Settle first whether it is a breach: set the moment you became aware, or decide not to tell {authority} and write why it is none.',
    /** {missing} is a list of `gaps` with semicolons between. */
    gaps: 'The record is not complete. Missing: {missing}.',
    noNotice: 'You decided to tell {authority}, and no notice is recorded. Record the first notice, then close.',
  },
} as const;

/** What the record of a breach lacks, inside `closing.gaps`. */
export const gaps = {
  facts: 'the facts',
  awareness: 'the evidence of when you became aware',
  effects: 'the effects',
  measures: 'what was done',
  severity: 'the severity',
  authority: 'the decision about telling {authority}, with its reasons',
  people: 'the decision about telling people, with its reasons',
  delay: 'the reason for the delay',
} as const;
