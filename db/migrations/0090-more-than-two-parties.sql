-- A community case has three to thirty parties. Who asked is its first party; the others are 'other', and no number
-- tells them apart: whoever sees a number learns how many there are.
alter table confidential.party drop constraint party_side_check, drop constraint party_case_id_side_key;
alter table confidential.party add constraint party_side_check check (side in ('first', 'second', 'other'));
create unique index party_one_a_side on confidential.party (case_id, side) where side <> 'other';
