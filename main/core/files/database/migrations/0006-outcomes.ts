import type { Migration } from './migration.ts';

/**
 * How each right of a request ended, what a pack answers, and which document is the portable copy. A refusal from before
 * has no ground, and none is invented for it: a case says how it ended by the first event that ended it.
 */
export const migration0006: Migration = {
  version: 6,
  statements: [
    // The code of the ground a right was refused on, or granted only in part.
    `ALTER TABLE request_event ADD COLUMN ground TEXT`,
    // An answer or a refusal of before was about the whole case.
    `UPDATE request_event SET rights = NULL WHERE rights IS NOT NULL AND type <> 'rights-added'`,
    // How an answered case ended; null while it is open, and for one that was withdrawn.
    `ALTER TABLE request ADD COLUMN outcome TEXT`,
    `UPDATE request SET outcome = (
      SELECT CASE WHEN type = 'answered' THEN 'answered' WHEN trim(coalesce(reason, '')) = '' THEN 'refused-without-reason' ELSE 'refused' END
      FROM request_event WHERE request_id = request.id AND type IN ('answered', 'refused') AND withdrawn_at IS NULL
      ORDER BY on_date, recorded_at, id LIMIT 1) WHERE clock_state = 'answered'`,
    // A pack from before answers only what it encloses: it is built again before it leaves.
    `UPDATE pack SET stale = 1 WHERE sent_on IS NULL`,
    // An authority that a calendar had brought along and that does not supervise under the law that was chosen.
    `UPDATE organisation SET authority_name = 'ICO',
      authority_contact = 'Information Commissioner’s Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF, ico.org.uk'
      WHERE regime = 'uk-gdpr' AND authority_name IN ('DPC', 'CNIL', 'ANSPDCP', 'AEPD', 'FDPIC')`,
    `UPDATE organisation SET authority_name = '', authority_contact = ''
      WHERE regime = 'eu-gdpr' AND authority_name IN ('ICO', 'FDPIC')`,
    // What a pack answers, as JSON; null for one that was built before it was asked.
    `ALTER TABLE pack ADD COLUMN answers TEXT`,
    // An export of a system, given as the portable copy (Art. 20(1) GDPR).
    `ALTER TABLE document ADD COLUMN portable INTEGER NOT NULL DEFAULT 0`,
  ],
};
