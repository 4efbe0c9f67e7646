-- The bytes of a file, sealed in chunks under a key that lies in its item: who cannot open the item opens no byte of it.
-- A chunk names its compartment too, so that no policy has to join, and the four together are one row of confidential.item.

alter table confidential.item add unique (id, compartment_id, case_id, service_id);

create table confidential.file_chunk (
  item_id uuid not null,
  position integer not null check (position between 0 and 999),
  compartment_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  sealed bytea not null check (octet_length(sealed) <= 300000),
  primary key (item_id, position),
  foreign key (item_id, compartment_id, case_id, service_id)
    references confidential.item (id, compartment_id, case_id, service_id) on delete cascade
);
-- Ciphertext does not get smaller.
alter table confidential.file_chunk alter column sealed set storage external;
create index on confidential.file_chunk (compartment_id);
create index on confidential.file_chunk (case_id);

alter table confidential.file_chunk enable row level security;
alter table confidential.file_chunk force row level security;

create policy coordinator on confidential.file_chunk to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy mediator on confidential.file_chunk for select to entente_app
  using (case_id = any(array(select confidential.mediates())));
create policy mediator_writes on confidential.file_chunk for insert to entente_app
  with check (case_id = any(array(select confidential.mediates())));
create policy party_reads on confidential.file_chunk for select to entente_app
  using (platform.viewer_party() is not null and compartment_id = any(array(select confidential.my_compartments())));
create policy party_writes on confidential.file_chunk for insert to entente_app
  with check (platform.viewer_party() is not null
    and compartment_id = any(array(select id from confidential.compartment where party_id = platform.viewer_party())));
-- Nobody adds to what another put in.
create policy own_item on confidential.file_chunk as restrictive for insert to entente_app
  with check (exists (select from confidential.item i
    where i.id = item_id and i.author_id in (platform.viewer_member(), platform.viewer_party())));

grant select, insert on confidential.file_chunk to entente_app;

-- Whether somebody of this case was perhaps in another case of the same service: yes or no, and not a byte more. For a
-- mediator of the case, to whom hashes and cases of others are closed; who may see the earlier case asks for it himself.
create function confidential.earlier_case(asked uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select asked = any(array(select confidential.mediates())) and exists (
    select from confidential.party_hash mine
    join confidential.party_hash other on other.service_id = mine.service_id and other.hash = mine.hash
      and other.kind = mine.kind and other.case_id <> mine.case_id
    where mine.case_id = asked)
$$;
create policy for_earlier_case on confidential.party_hash for select to current_user
  using (platform.viewer() = 'member');
revoke all on function confidential.earlier_case(uuid) from public;
grant execute on function confidential.earlier_case(uuid) to entente_app;

-- What forgetting may do with a new table of a case.
select confidential.let_forget();
