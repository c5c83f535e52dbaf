import { notBuilt, parts, steps } from './packs/build.ts';
import { release } from './packs/release.ts';

export const packs = {
  notBuilt,
  parts,
  release,
  steps,
  buildPack: {
    notLookedAt: 'The pack could not be looked at.',
    whatGoesIn: 'What goes in',
    files: '{files, plural, one {# file} other {# files}}',
    beforeItLeaves: 'Before it can leave',
    howSealed: 'How it is sealed',
    passphrase: 'Passphrase of the pack',
    passphraseNote:
      'Docket does not keep it. Write it down or copy it now, and give it to them another way than the pack: the pack by email, the passphrase by phone.',
    copyPassphrase: 'Copy the passphrase',
    suggestAnother: 'Suggest another',
    starting: 'Starting',
    /** `step` is what is being done now. */
    progress: '{step}, {done, number} of {total, number}',
    progressName: 'How far the pack is',
    build: 'Build the pack',
    compared: 'It is opened again and compared before it is kept.',
    fixFirst: 'A check beside this stops it. Fix it first.',
    stopped: 'You stopped it. Nothing was kept.',
    kept: 'The pack is built and kept with the case. Its passphrase stands above until you leave this page.',
    checksSayWhy: 'The checks say why. Nothing was kept.',
    notBuilt: 'The pack was not built. Nothing was kept.',
  },
  passphraseProblem: {
    tooShort:
      'Give it {fewest, plural, one {# character} other {# characters}} or more: whoever holds the file can try as many as they like.',
    tooLong: 'Keep it under 100 characters.',
    otherSigns: 'Use letters without accents, digits and common signs: their program has to take it.',
  },
  checks: {
    passed: '{passed, number} of {checks, number} passed',
    allPassed: 'Every check has passed: the pack may leave.',
    nothingStops: 'Nothing stops it. The rest is checked on the finished pack.',
    stops:
      '{stops, plural, one {One check stops release. Fix it and the pack may leave.} other {# checks stop release. Fix them and the pack may leave.}}',
    states: {
      stops: 'Stops release',
      waiting: 'Waiting',
      advice: 'Advice',
      passed: 'Passed',
    },
    goTo: {
      overview: 'Open the overview',
      documents: 'Open the documents',
      settings: 'Fill it in under Settings',
    },
  },
  keptPacks: {
    title: 'Built packs',
    built: '<b>Built {when}</b> by {person}',
    file: '{files, plural, one {# file} other {# files}}, {size}, encrypted ZIP (AES-256)',
    sentTo: 'Sent {date} to {to}',
    sentBy: {
      email: 'Sent {date} by email to {to}',
      post: 'Sent {date} by post to {to}',
      phone: 'Sent {date} by phone to {to}',
      'in-person': 'Sent {date} in person to {to}',
      'web-form': 'Sent {date} by web form to {to}',
      'social-media': 'Sent {date} by social media to {to}',
      portal: 'Sent {date} by portal to {to}',
      other: 'Sent {date} another way to {to}',
    },
    sent: 'Sent',
    stale: 'Older than the decisions',
    saveCopy: 'Save a copy',
    lookAtChecks: 'Look at the checks.',
    notSaved: 'The pack could not be saved.',
    stillKept: 'It is still kept with the case.',
  },
  sendPack: {
    title: 'Record the pack as sent',
    action: 'Record as sent',
    note: 'Docket sends nothing by itself. Send the copy you saved, then write down here how it went. This answers the request.',
    channel: 'How did it go?',
    to: 'To whom?',
    on: 'On which day?',
    toMissing: 'Say where it went: the address you sent it to.',
    onMissing: 'Type the day it went.',
    afterToday: 'That is after today, {today}.',
    sent: '{reference} answered. The pack is recorded as sent {date}.',
  },
  refusals: {
    to: 'Say where it went.',
    cannotLeave: 'The pack cannot leave yet.',
    day: 'That day does not fit this case.',
    weakPassphrase: 'That passphrase of the pack is too easy to guess.',
    cannotBeBuilt: 'The pack cannot be built yet.',
    passphraseSigns:
      'Use up to 99 letters, digits and signs without accents, so that every unzip program can open the pack.',
  },
} as const;
