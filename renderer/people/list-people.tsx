import { useQuery } from '@tanstack/react-query';
import { query } from '../api.ts';
import { useMoment } from '../shell/now.tsx';
import { useSession } from '../shell/session.tsx';
import { Problem } from '../ui/problem.tsx';
import { fullInstant } from '../ui/words.ts';
import { AddPerson } from './add-person.tsx';
import classes from './people.module.css';
import { roleWords } from './role-words.ts';

/** Who holds a key to this register, and what it opens. */
export function ListPeople() {
  const { zone } = useMoment();
  const { person } = useSession();
  const people = useQuery(query.people.listPeople.queryOptions());
  return (
    <div className={classes.columns}>
      <section aria-labelledby="people-title">
        <h2 id="people-title">Who holds a key</h2>
        {people.isError && (
          <Problem
            failed="The people could not be listed."
            safe="Nothing was changed."
            details={`${people.error.name}: ${people.error.message}`}
            onRetry={() => void people.refetch()}
          />
        )}
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Key</th>
              <th scope="col">Since</th>
            </tr>
          </thead>
          <tbody>
            {people.data?.map(({ id, name, role, addedAt }) => (
              <tr key={id}>
                <th scope="row">{id === person.id ? `${name} (you)` : name}</th>
                <td>{roleWords(role)}</td>
                <td>{fullInstant(addedAt, zone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {person.role === 'dpo' && <AddPerson />}
    </div>
  );
}
