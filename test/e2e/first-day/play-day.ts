import { answerCall, answerForChild, answerLetter, discloseThirty } from './answer-cases.ts';
import { followBreach } from './breach.ts';
import { lock, type Day } from './day.ts';
import { exportList, handOutFigures } from './hand-out-figures.ts';
import { logByPost, logCall, logForChild, logLetter } from './log-cases.ts';
import { openedPack, readPaper, type Paper } from './read-papers.ts';
import { setUpHouse } from './set-up-house.ts';
import { printRecord, recordExtension, recordProof, recordRefusal, saveCalendar } from './work-cases.ts';

/** Plays the first day of a house from an empty folder, and gives every paper that left it, by name. */
export async function playDay(day: Day, papers: Map<string, Paper>): Promise<void> {
  const opened = async (name: string, sent: Parameters<typeof openedPack>[1]) => {
    for (const [paper, lines] of await openedPack(name, sent)) papers.set(paper, lines);
  };
  await setUpHouse(day);

  await logLetter(day);
  await opened('answer to the letter', await answerLetter(day));

  await logCall(day);
  await recordProof(day);
  await recordExtension(day);
  await saveCalendar(day, 'call, calendar');
  await opened('answer to the call', await answerCall(day));
  await printRecord(day, 'call, record');

  await logForChild(day);
  await opened('answer for the child', await answerForChild(day));

  await logByPost(day);
  await recordRefusal(day);
  await printRecord(day, 'refusal, record');

  await logByPost(day);
  await discloseThirty(day);

  await lock(day);
  await followBreach(day);
  await exportList(day);
  papers.set(
    'figures, window',
    (await handOutFigures(day)).split('\n').filter((line) => line.trim() !== ''),
  );
  for (const [name, saved] of day.left) papers.set(name, await readPaper(saved));
}
