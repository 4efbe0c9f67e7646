import type { Finding } from './verify.ts';

/** What was found, in a sentence for the operator. */
export function sentenceOf(finding: Finding): string {
  switch (finding.kind) {
    case 'changed':
      return `Position ${finding.position}: the row ${finding.rowId} (${finding.action}, ${finding.at}) or its seal is not what was sealed here. It was changed, replaced or moved.`;
    case 'row_removed':
      return `Position ${finding.position}: the row ${finding.rowId} was removed.`;
    case 'seals_removed':
      return finding.to < finding.from
        ? `Before position ${finding.from}: a seal was put in from outside.`
        : `${places(finding.from, finding.to)}: the seals were removed.`;
    case 'no_seal':
      return `The row ${finding.rowId} (${finding.action}, ${finding.at}) has no seal and waits for none: it was put in from outside, or its seal was removed.`;
    case 'removed_before_seal':
      return `The row ${finding.rowId} was removed before it was sealed.`;
    case 'not_sealed_in_time':
      return `${finding.rows} rows wait for their seal for more than a minute. Does Entente run? Look in its log for “rows could not be sealed”.`;
    case 'shortened':
      return `${places(finding.from, finding.to)}: the end of the trail is missing. It was cut off, or an older backup was put back.`;
    case 'other_head':
      return `Position ${finding.position}: the trail has another head here than the one you gave. It was made again from an earlier place, or the head was mistyped.`;
    case 'person_changed':
      return `The person ${finding.memberId} is no longer the one whom the trail means: the table of persons was changed.`;
  }
}

const places = (from: number, to: number) =>
  from === to ? `Position ${from}` : `Positions ${from} to ${to}`;
