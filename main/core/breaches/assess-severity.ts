import { said } from '../../words/said.ts';
import { write } from '../kernel/procedures.ts';
import { authorityTold, changeBreach, findBreach } from '../records/breach.store.ts';
import { jsonText } from '../files/database/json-text.ts';
import { closedProblem } from './closed-problem.ts';
import { severityOf, twoPlaces } from '../rules/breaches/severity.ts';
import { knownBreach } from './show-breach.ts';

/** Keeps the ENISA parts of a breach and the score they make. */
export const assessSeverity = write.breaches.assessSeverity.handler(async ({ context, input, errors }) => {
  const { db, about, t } = context;
  const { reference, parts } = input;
  const breach = await findBreach(db, reference);
  if (breach === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const problem = closedProblem(said, breach);
  if (problem !== undefined) throw errors.FIELD_REFUSED({ data: problem });
  const { score, band } = severityOf(t, parts, {
    peopleCount: breach.people_count,
    authority: await authorityTold(t, db),
  });
  await changeBreach(db, breach, { severity_parts: jsonText(parts), severity_score: score });
  about(reference, { score: twoPlaces(score), band });
  return await knownBreach(db, reference, context);
});
