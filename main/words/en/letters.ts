export const letters = {
  handedLetters: {
    name: 'Letters that wait',
    waiting: '{letters, plural, one {# letter waits to be logged.} other {# letters wait to be logged.}}',
    first: 'The first is “{file}”.',
    later: 'The next one opens once this request is logged or its form is emptied.',
    logIt: 'Log it',
    logNone: 'Log none of them',
    inTray:
      '{letters, plural, one {# letter was opened with Docket while you were typing. See in the tray what became of it.} other {# letters were opened with Docket while you were typing. See in the tray what became of them.}}',
    openTray: 'Open the tray',
    dismiss: 'Dismiss',
    notOpened: '“{file}” was not opened.',
    openAgain: 'Open it again.',
  },
  /** A file that was opened with Docket from outside, and why it does not wait as a letter. */
  notTaken: {
    leftOut:
      '{most, plural, one {“{file}” was left out: # letter waits already.} other {“{file}” was left out: # letters wait already.}}',
    notFound: '“{file}” was not found, so it was not opened.',
    folder: '“{file}” is a folder. Open the letters in it one by one.',
    noFile: '“{file}” is not a file, so it was not opened.',
    noLetter:
      '“{file}” is not a letter that can be opened from outside: only .eml and .msg are. Attach it to a case instead.',
  },
  refusals: {
    gone: 'This letter was taken already, or is no longer where it was. Open it again.',
  },
  /** Why a file is not read as a letter, and what to do instead. */
  unreadable: {
    empty: 'This file is empty. Save the email again and choose it once more, or type the request.',
    broken:
      'This file is damaged and cannot be read as a letter. Save it again, or type the request and attach the file to the case.',
    tooSlow:
      'Reading this file took too long, so it was stopped. Nothing was saved. Type the request and attach the file to the case.',
    several:
      '{letters, plural, one {This file holds # letter. Put it into the tray to log it.} other {This file holds # letters, each a matter of its own. Put it into the tray, which takes them apart, and log them one by one.}}',
    // {what} is one of `kinds`.
    notALetter: 'This is {what}, not a letter. Attach it to a case, or type the request.',
    largeUpload: 'This file is larger than 100 MB. Attach it to a case, or type the request.',
    unpacksTooLarge:
      'What this document says unpacks to more than 64 MB, as no letter does, and was not read. Attach it to a case, or type the request.',
    large: 'This file is larger than 100 MB. Type the request and attach the file to the case.',
    largeHead: 'This email has an unusually large head. Type the request and attach the file to the case.',
    manyParts: 'This email has more than {parts, number} parts. Type the request and attach the file to the case.',
    deepParts:
      'This email holds parts within parts, more than {levels} levels deep. Type the request and attach the file to the case.',
    manyAttachments:
      'This .msg has more than {attachments, number} attachments. Type the request and attach the file to the case.',
    deepMessages:
      'This .msg holds messages within messages, too many levels deep. Type the request and attach the file to the case.',
  },
  kinds: {
    video: 'a video',
    recording: 'a recording',
    sound: 'a sound recording',
    word: 'a Word document',
    excel: 'an Excel workbook',
    powerPoint: 'a PowerPoint presentation',
    openDocument: 'an OpenDocument text',
    protectedOffice: 'a password-protected Office document',
    richText: 'a rich-text document',
    zip: 'a ZIP archive',
    compressed: 'a compressed file',
    sevenZip: 'a compressed file (7z)',
    rar: 'a compressed file (RAR)',
    mailbox: 'an Outlook mailbox (PST)',
    program: 'a program',
    webPage: 'a web page',
    xml: 'an XML file',
    unknown: 'a file of a kind Docket does not know',
  },
  /** What came without a name is called this, and its ending after it: “attachment 2.pdf”. {number} counts from 1. */
  unnamed: { attachment: 'attachment {number}', message: 'attached message {number}' },
  /** What to know of a letter that was read. */
  notes: {
    scan: 'This PDF holds no text, only pictures of its pages. Read it here, and type what it says.',
    passwordPdf:
      'This PDF is protected by a password. It is kept as it is: save a copy, open it with its password, and type what it says.',
    unsureWords:
      'This PDF does not say of every character which letter it is. Compare the words with its pages, names and numbers above all.',
    pagesUnread:
      '{pages, plural, one {# page of this PDF is damaged and was not read. The file is kept whole: save a copy to look at it.} other {# pages of this PDF are damaged and were not read. The file is kept whole: save a copy to look at them.}}',
    macros: 'This document holds macros. Docket read its words only and ran nothing.',
    noWords: 'No words were found in this document. Save a copy to read it, and type what it says.',
    picture: 'Docket reads no words from a picture. Look at it, and type what it says.',
    pictureNotShown:
      'A picture of this kind or size is not shown here. Save a copy to look at it, and type what it says.',
    notTakenApart:
      'Reading this file took too long or too much memory and was stopped. It is kept whole: save a copy to read it, and type what it says.',
    misread:
      'Some characters could not be read and show as “�”. The original file is kept unchanged; check names against it.',
    encoding:
      'The text did not say how its letters are encoded, or said it wrongly; it was read as {charset}. Check the accented letters.',
    encrypted:
      'The text of this email is encrypted. Open it in your mail program, copy the text into the request and keep this file with the case.',
    noText:
      'Outlook kept the text of this message in its own format only. Open it in Outlook, copy the text into the request and keep this file with the case.',
    partial:
      'This email was cut into several parts on its way, and this file is one of them. Open it in your mail program, which puts them together, and save it once more.',
    damagedHead:
      'The head of this email is damaged. What stands below the damage is shown as its text: check who wrote it, and when.',
    sentOn: '{name} sent this letter on as an attachment and wrote: “{words}”',
    sentOnAlone: '{name} sent this letter on as an attachment, without a word.',
    forwarded: '{name} sent this letter on. Check who asks, and on which day it first reached your organisation.',
    ownSender: '{name} writes from an address of your own organisation. Check who asks.',
    robotSender: 'This email was sent by a machine ({name}). Check who asks.',
    shortened: 'Only the first part of this very long text is shown. The original file is kept whole.',
    unsearched:
      'Looking for what this letter asks took too long and was stopped. Its text is complete, and no right is proposed. Read it and choose the rights yourself.',
    unparted:
      'Taking this mail apart took too long and was stopped. Its text is shown as it came, without attachments, and no right is proposed. The original file is kept whole. Read it and choose the rights yourself.',
  },
  /** What a file is that is no letter of a person, and why no right is proposed from it. */
  what: {
    'automatic-reply': 'This is an automatic reply. Nobody asks for anything in it.',
    draft: 'This is a draft that was never sent. It asks for nothing before it arrives.',
    'delivery-report': 'This is a report on how an email was delivered. Nobody asks for anything in it.',
    contact: 'This is an entry of an address book, not a letter.',
    task: 'This is a task, not a letter.',
    appointment: 'This is an appointment or an invitation, not a letter.',
    note: 'This is a note, not a letter.',
    'own-mail': 'Your own organisation sent this email. Nobody asks for anything in it.',
  },
  /** Why a right is proposed, or is named and left out. */
  why: {
    // {articles} are numbers: 15, 17.
    cites: 'Cites Art. {articles} GDPR.',
    marked: 'The marked words ask for it.',
    subject: 'Only the subject line asks for it.',
    pendingObjection: 'Asked for only until the objection is decided (Art. 18(1)(d) GDPR), so the objection covers it.',
    unknownWriter:
      'Cited, but the writer asks how a cookie or device would identify them: decide once it is known which data they provided (Art. 11(2), 20(1) GDPR).',
    notice: 'Part of a notice to whoever gets a message by mistake. The writer asks for nothing with it.',
    takenBack: 'The letter takes this back.',
    unwanted: 'The letter says that it does not want this.',
    everyday: 'Everyday words: nothing in them is about personal data.',
    repeated: 'Belongs to the earlier request this letter asks after.',
  },
} as const;
