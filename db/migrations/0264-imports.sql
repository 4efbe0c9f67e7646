-- What coordinators kept before they came here: a list is laid ready sealed to the service’s key, looked at, and becomes cases.

-- What stands in which column of a service’s old lists, and what its words mean; asked once. `salt` is for marks of rows.
create table identity.import_mapping (
  service_id uuid primary key references identity.service on delete cascade,
  columns jsonb not null default '{}' check (jsonb_typeof(columns) = 'object' and length(columns::text) <= 40000),
  words jsonb not null default '{}' check (jsonb_typeof(words) = 'object' and length(words::text) <= 100000),
  salt bytea not null check (octet_length(salt) = 32),
  changed_at timestamptz not null
);
alter table identity.import_mapping enable row level security;
alter table identity.import_mapping force row level security;
create policy coordinator on identity.import_mapping to entente_app
  using (service_id = any(array(select identity.coordinates())));
grant select, insert, update (columns, words, changed_at) on identity.import_mapping to entente_app;

create table confidential.case_import (
  id uuid primary key,
  service_id uuid not null references identity.service,
  -- Null when the operator laid it ready, who can open neither it nor what becomes of it.
  made_by uuid references identity.member,
  made_at timestamptz not null,
  rows integer not null check (rows between 1 and 20000),
  -- To which key of the service it is sealed; both are gone once the list was taken in or thrown away.
  service_key_id uuid,
  sealed_key bytea,
  sealed bytea,
  ended_at timestamptz,
  undone_at timestamptz,
  unique (id, service_id),
  check ((sealed is null) = (sealed_key is null) and (sealed is null) = (service_key_id is null))
);
alter table confidential.case_import enable row level security;
alter table confidential.case_import force row level security;
create policy coordinator on confidential.case_import to entente_app
  using (service_id = any(array(select identity.coordinates())))
  with check (service_id = any(array(select identity.coordinates())));
create policy operator on confidential.case_import for insert to entente_app
  with check (platform.viewer() = 'public' and made_by is null);
create policy own_name on confidential.case_import as restrictive for insert to entente_app
  with check (made_by is not distinct from platform.viewer_member());
grant select, insert, update (service_key_id, sealed_key, sealed, ended_at, undone_at) on confidential.case_import to entente_app;

-- The mark of a row of the old list, so that it becomes one case and no two.
create table confidential.imported_case (
  case_id uuid primary key,
  service_id uuid not null,
  import_id uuid not null,
  mark bytea not null check (octet_length(mark) = 32),
  unique (service_id, mark),
  foreign key (case_id, service_id) references confidential.cases (id, service_id) on delete cascade
);
create index on confidential.imported_case (import_id);
alter table confidential.imported_case enable row level security;
alter table confidential.imported_case force row level security;
create policy coordinator on confidential.imported_case to entente_app
  using (service_id = any(array(select identity.coordinates())));
grant select, insert on confidential.imported_case to entente_app;

-- Of a step whose day nobody wrote down we know that it was taken, and count no days of it.
create or replace function confidential.note_step() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.from_stage is distinct from 'on_hold' and new.from_stage is distinct from 'withdrawn' then
    perform confidential.note_milestone(new.case_id, new.service_id, new.to_stage,
      case when new.facts ? 'dayUnknown' and new.to_stage in ('first_party_heard', 'second_party_heard', 'second_party_refused',
        'not_reached', 'agreed', 'partly_agreed', 'improved', 'no_result') then null else new.happened_at end);
  end if;
  return null;
end $$;

-- Takes back a whole import while nobody has worked on any of its cases: every row of theirs is still of the transaction that
-- brought it in, and no other table names them. Answers the shred keys that go with them, or null when it is too late.
create function confidential.undo_import(asked uuid) returns uuid[] language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  ids uuid[];
  keys uuid[];
  name text;
  touched boolean;
begin
  perform from confidential.case_import i where i.id = asked and i.service_id = any(array(select identity.coordinates())) for update;
  if not found then return null; end if;
  select array_agg(i.case_id), array_agg(c.shred_key) into ids, keys
    from confidential.imported_case i join confidential.cases c on c.id = i.case_id where i.import_id = asked;
  foreach name in array array['cases', 'party', 'item', 'case_event'] loop
    execute format('select exists (select from confidential.imported_case i join confidential.%I t on t.%I = i.case_id
      where i.import_id = $1 and t.xmin <> i.xmin)', name, case name when 'cases' then 'id' else 'case_id' end)
      into touched using asked;
    if touched then return null; end if;
  end loop;
  begin
    foreach name in array array['item', 'compartment_grant', 'compartment', 'party_hash', 'case_milestone', 'case_event',
        'party', 'imported_case', 'cases'] loop
      execute format('delete from confidential.%I where %I = any($1)', name, case name when 'cases' then 'id' else 'case_id' end)
        using ids;
    end loop;
  exception when foreign_key_violation then
    return null;
  end;
  return coalesce(keys, '{}');
end $$;
revoke all on function confidential.undo_import(uuid) from public;
grant execute on function confidential.undo_import(uuid) to entente_app;
do $$
declare name text;
begin
  foreach name in array array['cases', 'party', 'party_hash', 'item', 'case_event', 'compartment', 'compartment_grant',
      'imported_case', 'case_import', 'case_milestone'] loop
    execute format('create policy for_undoing on confidential.%I to current_user using (platform.viewer() = ''member'')', name);
  end loop;
end $$;
select confidential.let_forget();
