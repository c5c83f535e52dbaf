export const reminders = {
  refused:
    'This computer does not show Docket’s reminders: look at Today, or allow Docket’s notifications in the system’s settings.',
  caseMenu: {
    save: 'Save its dates as a calendar file (.ics)',
    otherLanguage: 'Its calendar file in another language',
  },
  exportCalendar: {
    language: 'Language of the calendar file',
    save: 'Calendar file (.ics)',
    saved:
      '{saving, select, saved {{dates, plural, one {{fileName} is saved, with # date.} other {{fileName} is saved, with # dates.}}} other {{dates, plural, one {{fileName} is saved where this window keeps its downloads, with # date.} other {{fileName} is saved where this window keeps its downloads, with # dates.}}}}',
  },
  listReminders: {
    failed: 'The start of the day could not be read.',
    next: 'Try again.',
    title: 'Start of the day',
    putAway: 'Put away until tomorrow',
    today: 'Today',
    quietToday: 'Nothing ends today and nothing reminds.',
    // Heads of short lists, each with a number after it.
    breaches: 'Breaches',
    endsToday: 'Ends today',
    overdue: 'Overdue',
    reminds: 'Reminds',
    datesMoved: 'Dates moved',
    sealedReports: 'Sealed reports',
    // The last line of a list of which four lines are shown.
    more: '{count, plural, one {and # more} other {and # more}}',
    since: 'Since yesterday',
    quietSince: 'No date moved and no sealed report waits.',
    // {before} and {after} are dates, such as Mon 7 Dec, or what `noDate` says.
    moved: {
      due: '{reference}: {before} is now {after}',
      notice: '{reference} notice: {before} is now {after}',
      house: '{reference} house target: {before} is now {after}',
      acknowledgement: '{reference} acknowledgement: {before} is now {after}',
    },
    noDate: 'no date',
    sealedWait: '{reports, plural, one {# waits to be opened} other {# wait to be opened}}',
    outside: {
      default: 'Reminders show in this window. They name a reference, never a person.',
      granted: 'Reminders also show outside this window. They name a reference, never a person.',
      desktop: 'Reminders show on your desktop. They name a reference, never a person.',
      denied: 'Reminders show in this window only: the browser does not let Docket show them outside it.',
      missing: 'Reminders show in this window only: this browser has no notifications.',
    },
    showOutside: 'Show them outside it too',
  },
  reminderDays: {
    label: 'Remind me days before',
    help: 'Type a number and press Enter.',
    // {days} is one number or several, the largest first: 14, 7 and 1. {furthest} is the largest of them.
    before:
      '{furthest, plural, one {You are reminded {days} day before and the day after it has passed.} other {You are reminded {days} days before and the day after it has passed.}}',
    beforeAndOnTheDay:
      '{furthest, plural, one {You are reminded {days} day before, on the day and the day after it has passed.} other {You are reminded {days} days before, on the day and the day after it has passed.}}',
    onTheDay: 'You are reminded on the day and the day after it has passed.',
    after: 'You are reminded the day after it has passed.',
    notAStep: '“{typed}” is not a step. Type whole days from 0 to {most, number}, such as 7; 0 is the day itself.',
    tooMany: 'Those are {steps, number} steps. Keep {most, number} or fewer.',
  },
  tellOutside: {
    many: '{limits, plural, one {# new reminder.} other {# new reminders.}} Every limit that runs stands on Today.',
    // {reminder} is the sentence of the note that it puts away.
    putAway: 'Put away: {reminder}',
  },
  refusals: {
    noLiveDate:
      'This case has no date that still runs. Nothing was written. Its clock is paused, not started or has ended.',
  },
  /** What is told of a limit, also outside the window. {reference} is SAR-2026-0042; {days} is at least 2. */
  words: {
    due: {
      today: '{reference} is due today',
      tomorrow: '{reference} is due tomorrow',
      yesterday: '{reference} was due yesterday',
      ahead:
        '{days, plural, one {{reference} is due in # day} other {{reference} is due in {days, number, ::group-off} days}}',
      ago: '{days, plural, one {{reference} was due # day ago} other {{reference} was due {days, number, ::group-off} days ago}}',
    },
    notice: {
      today: 'The extension notice of {reference} has to go today',
      tomorrow: 'The extension notice of {reference} has to go tomorrow',
      yesterday: 'The extension notice of {reference} had to go yesterday',
      ahead:
        '{days, plural, one {The extension notice of {reference} has to go in # day} other {The extension notice of {reference} has to go in {days, number, ::group-off} days}}',
      ago: '{days, plural, one {The extension notice of {reference} had to go # day ago} other {The extension notice of {reference} had to go {days, number, ::group-off} days ago}}',
    },
    house: {
      today: 'The house target of {reference} is today',
      tomorrow: 'The house target of {reference} is tomorrow',
      yesterday: 'The house target of {reference} was yesterday',
      ahead:
        '{days, plural, one {The house target of {reference} is in # day} other {The house target of {reference} is in {days, number, ::group-off} days}}',
      ago: '{days, plural, one {The house target of {reference} was # day ago} other {The house target of {reference} was {days, number, ::group-off} days ago}}',
    },
    /** The hours of a breach to tell the authority. */
    breach: {
      minutesLeft: '{count, plural, one {{reference} has # minute left} other {{reference} has # minutes left}}',
      hoursLeft: '{count, plural, one {{reference} has # hour left} other {{reference} has # hours left}}',
      daysLeft:
        '{count, plural, one {{reference} has # day left} other {{reference} has {count, number, ::group-off} days left}}',
      minutesAgo:
        '{count, plural, one {The hours of {reference} ended # minute ago} other {The hours of {reference} ended # minutes ago}}',
      hoursAgo:
        '{count, plural, one {The hours of {reference} ended # hour ago} other {The hours of {reference} ended # hours ago}}',
      daysAgo:
        '{count, plural, one {The hours of {reference} ended # day ago} other {The hours of {reference} ended {count, number, ::group-off} days ago}}',
    },
    /** A further clock of a breach; {clock} is its name: "NIS2 early warning". */
    further: {
      minutesLeft:
        '{count, plural, one {{reference}, {clock}: # minute left} other {{reference}, {clock}: # minutes left}}',
      hoursLeft: '{count, plural, one {{reference}, {clock}: # hour left} other {{reference}, {clock}: # hours left}}',
      daysLeft:
        '{count, plural, one {{reference}, {clock}: # day left} other {{reference}, {clock}: {count, number, ::group-off} days left}}',
      minutesAgo:
        '{count, plural, one {{reference}, {clock}: ended # minute ago} other {{reference}, {clock}: ended # minutes ago}}',
      hoursAgo:
        '{count, plural, one {{reference}, {clock}: ended # hour ago} other {{reference}, {clock}: ended # hours ago}}',
      daysAgo:
        '{count, plural, one {{reference}, {clock}: ended # day ago} other {{reference}, {clock}: ended {count, number, ::group-off} days ago}}',
    },
  },
  /** The titles of entries in a calendar: they stand on the day itself. */
  calendarFile: {
    due: '{reference}: due',
    notice: '{reference}: last day for the extension notice',
    house: '{reference}: house target',
    breach: '{reference}: the hours to notify end',
    further: '{reference}: {clock}',
  },
} as const;
