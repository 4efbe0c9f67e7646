-- Cases, their parties, compartments and items. Row-level security is on and forced everywhere;
-- each row carries its service, so that no policy has to join (findings: id = any(array(select …)) uses the index).

create table confidential.cases (
  id uuid primary key,
  service_id uuid not null references identity.service,
  number text not null default '',
  type text not null default 'neighbour',
  stage text not null,
  stage_since timestamptz not null,
  -- Where a case on hold or withdrawn can return to; who withdrew; who asked to open it again.
  came_from text,
  withdrawn_by text check (withdrawn_by in ('A', 'B', 'both')),
  second_party_knows boolean not null default false,
  reopened_by text check (reopened_by in ('A', 'B', 'service')),
  mode text,
  subject text not null,
  sub_subject text not null default '',
  relation text not null default '',
  channel text not null,
  referrer_type text not null default 'SELF',
  district text not null default '',
  language text not null,
  requested_at timestamptz not null,
  first_contact_at timestamptz,
  closed_at timestamptz,
  outcome text,
  due_on date,
  due_kind text,
  aftercare_on date,
  safety_flag boolean not null default false,
  complaint_flag boolean not null default false,
  version integer not null default 1,
  -- Names the case's shred key in the key store; the key itself never comes into this database.
  shred_key uuid not null,
  unique (service_id, number)
);
create index cases_by_due on confidential.cases (service_id, due_on, id) where closed_at is null;
create index cases_by_request on confidential.cases (service_id, requested_at desc, id desc);

-- One counter a service and year; only the trigger touches it.
create table confidential.case_counter (
  service_id uuid not null,
  year integer not null,
  last integer not null,
  primary key (service_id, year)
);

create function confidential.number_case() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
declare n integer; y integer := extract(year from new.requested_at at time zone 'Europe/Brussels');
begin
  insert into confidential.case_counter as counter (service_id, year, last) values (new.service_id, y, 1)
    on conflict (service_id, year) do update set last = counter.last + 1 returning last into n;
  new.number := y || '-' || case when n < 10000 then lpad(n::text, 4, '0') else n::text end;
  return new;
end $$;
create trigger number_case before insert on confidential.cases
  for each row execute function confidential.number_case();

create table confidential.party (
  id uuid primary key,
  case_id uuid not null references confidential.cases,
  service_id uuid not null,
  side text not null check (side in ('first', 'second')),
  -- Names, address, phone, contact rules: encrypted under the shred key and the installation's key.
  contact bytea not null,
  public_key bytea,
  unique (case_id, side)
);

-- Keyed hashes of normalised contact data, to find an earlier case of the same person.
create table confidential.party_hash (
  party_id uuid not null references confidential.party,
  service_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('name', 'address', 'phone', 'email')),
  hash bytea not null,
  primary key (party_id, kind, hash)
);
create index on confidential.party_hash (service_id, hash);

create table confidential.party_code (
  lookup_id bytea primary key,
  party_id uuid not null references confidential.party,
  service_id uuid not null,
  sealed_private_key bytea not null,
  made_at timestamptz not null
);

create table confidential.compartment (
  id uuid primary key,
  case_id uuid not null references confidential.cases,
  service_id uuid not null,
  kind text not null check (kind in ('party', 'team', 'shared')),
  party_id uuid references confidential.party,
  generation integer not null default 1,
  check ((kind = 'party') = (party_id is not null))
);
create index on confidential.compartment (case_id);
create index on confidential.compartment (party_id);

create table confidential.compartment_grant (
  compartment_id uuid not null references confidential.compartment,
  generation integer not null,
  case_id uuid not null,
  service_id uuid not null,
  holder_kind text not null check (holder_kind in ('service', 'member', 'party')),
  -- The service key, the member or the party that can open it.
  holder_id uuid not null,
  sealed bytea not null,
  -- Prepared for a mediator who has not accepted yet: not readable by him before he does.
  awaiting_acceptance boolean not null default false,
  primary key (compartment_id, generation, holder_kind, holder_id)
);
create index on confidential.compartment_grant (case_id);

create table confidential.item (
  id uuid primary key,
  compartment_id uuid not null references confidential.compartment,
  generation integer not null,
  case_id uuid not null references confidential.cases,
  service_id uuid not null,
  kind text not null,
  sealed bytea not null,
  author_role text not null,
  author_id uuid,
  written_at timestamptz not null
);
create index on confidential.item (case_id, written_at);
create index on confidential.item (compartment_id);

create table confidential.case_mediator (
  case_id uuid not null references confidential.cases,
  service_id uuid not null,
  member_id uuid not null references identity.member,
  -- Street and first initial, sealed to the mediator himself.
  glimpse bytea not null,
  proposed_at timestamptz not null,
  answer text check (answer in ('accepted', 'declined', 'knows_them')),
  answered_at timestamptz,
  ended_at timestamptz,
  primary key (case_id, member_id)
);
create index on confidential.case_mediator (member_id) where ended_at is null;

-- Persons whom a mediator knows, as keyed hashes: he is never proposed for them again.
create table confidential.acquaintance (
  member_id uuid not null references identity.member,
  service_id uuid not null,
  hash bytea not null,
  primary key (member_id, service_id, hash)
);

create table confidential.case_event (
  id uuid primary key,
  case_id uuid not null references confidential.cases,
  service_id uuid not null,
  step text not null,
  from_stage text,
  to_stage text not null,
  happened_at timestamptz not null,
  role text not null,
  member_id uuid,
  facts jsonb not null default '{}'
);
create index on confidential.case_event (case_id, happened_at);

-- Who promised what is sealed in the item; only when, and whether it was kept, can be counted.
create table confidential.agreement_line (
  item_id uuid primary key references confidential.item,
  case_id uuid not null,
  service_id uuid not null,
  due_on date,
  kept text check (kept in ('yes', 'partly', 'no'))
);
create index on confidential.agreement_line (case_id);

-- A resident's request while he writes it, sealed under a key that is only in his cookie.
create table confidential.draft (
  lookup_id bytea primary key,
  sealed bytea not null,
  saved_at timestamptz not null,
  expires_at timestamptz not null
);

-- A form that was sent twice acts once.
create table confidential.once (
  token uuid primary key,
  used_at timestamptz not null
);

-- The cases of the member who looks: accepted, and not ended. It runs as the owner, for whom one policy below lets
-- pass the rows of that member: asked as the app it would ask itself, for the policy of case_mediator uses it too.
create function confidential.mediates() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select case_id from confidential.case_mediator
  where member_id = platform.viewer_member() and answer = 'accepted' and ended_at is null
$$;

-- The case of the party who looks.
create function confidential.my_case() returns setof uuid language sql stable as $$
  select case_id from confidential.party where id = platform.viewer_party()
$$;

do $$
declare name text;
begin
  foreach name in array array['cases', 'party', 'party_hash', 'party_code', 'compartment', 'compartment_grant',
      'item', 'case_mediator', 'acquaintance', 'case_event', 'agreement_line', 'draft'] loop
    execute format('alter table confidential.%I enable row level security', name);
    execute format('alter table confidential.%I force row level security', name);
  end loop;
  -- The coordinators of the service: everything of their service.
  foreach name in array array['cases', 'party', 'party_hash', 'party_code', 'compartment', 'compartment_grant',
      'item', 'case_mediator', 'acquaintance', 'case_event', 'agreement_line'] loop
    execute format('create policy coordinator on confidential.%I to entente_app
      using (service_id = any(array(select identity.coordinates())))', name);
  end loop;
  -- The mediators who accepted the case: its rows, not the codes and hashes of its parties.
  foreach name in array array['party', 'compartment', 'item', 'case_event', 'agreement_line'] loop
    execute format('create policy mediator on confidential.%I to entente_app
      using (case_id = any(array(select confidential.mediates())))', name);
  end loop;
end $$;

create policy mediator on confidential.cases to entente_app
  using (id = any(array(select confidential.mediates())));

-- A mediator sees his own proposals and answers them; he opens a compartment only by his own grant.
create policy own on confidential.case_mediator to entente_app
  using (member_id = platform.viewer_member());
create policy team on confidential.case_mediator for select to entente_app
  using (answer = 'accepted' and case_id = any(array(select confidential.mediates())));
create policy for_mediates on confidential.case_mediator for select to current_user
  using (member_id = platform.viewer_member());
create policy own on confidential.acquaintance to entente_app
  using (member_id = platform.viewer_member());
create policy mediator on confidential.compartment_grant to entente_app
  using (holder_kind = 'member' and holder_id = platform.viewer_member()
    and case_id = any(array(select confidential.mediates())));

-- A party: himself, his own compartment and the shared one, and nothing that tells of the other.
create policy party on confidential.party for select to entente_app using (id = platform.viewer_party());
create policy party on confidential.compartment for select to entente_app
  using (party_id = platform.viewer_party()
    or (kind = 'shared' and case_id = any(array(select confidential.my_case()))));
create function confidential.my_compartments() returns setof uuid language sql stable as $$
  select id from confidential.compartment
  where party_id = platform.viewer_party()
    or (kind = 'shared' and case_id = any(array(select confidential.my_case())))
$$;
create policy party on confidential.compartment_grant for select to entente_app
  using (holder_kind = 'party' and holder_id = platform.viewer_party());
create policy party_reads on confidential.item for select to entente_app
  using (platform.viewer_party() is not null and compartment_id = any(array(select confidential.my_compartments())));
create policy party_writes on confidential.item for insert to entente_app
  with check (platform.viewer_party() is not null and author_role = 'party'
    and author_id = platform.viewer_party() and compartment_id = any(array(select confidential.my_compartments())));
create policy code on confidential.party_code for select to entente_app
  using (lookup_id = platform.viewer_key());

-- The public: writes a request, reads nothing back.
create policy request on confidential.cases for insert to entente_app
  with check (platform.viewer() = 'public' and stage = 'requested');
create policy request on confidential.party for insert to entente_app with check (platform.viewer() = 'public');
create policy request on confidential.party_hash for insert to entente_app with check (platform.viewer() = 'public');
create policy request on confidential.party_code for insert to entente_app with check (platform.viewer() = 'public');
create policy request on confidential.compartment for insert to entente_app with check (platform.viewer() = 'public');
create policy request on confidential.compartment_grant for insert to entente_app with check (platform.viewer() = 'public');
create policy request on confidential.item for insert to entente_app
  with check (platform.viewer() = 'public' and author_role = 'party');
create policy request on confidential.case_event for insert to entente_app
  with check (platform.viewer() = 'public' and step = 'request');
create policy holder on confidential.draft to entente_app
  using (lookup_id = platform.viewer_key()) with check (lookup_id = platform.viewer_key());

-- What a party may know of his case: the stage is turned into partyStatus before it leaves the server.
create function confidential.stage_for_party() returns table (
    side text, stage text, came_from text, withdrawn_by text, second_party_knows boolean,
    reopened_by text, shred_key uuid, service_id uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.side, c.stage, c.came_from, c.withdrawn_by, c.second_party_knows, c.reopened_by, c.shred_key, c.service_id
  from confidential.party p join confidential.cases c on c.id = p.case_id
  where p.id = platform.viewer_party()
$$;

-- The owner is bound by the forced policies too, so the function above needs its own way in.
create policy for_parties on confidential.cases for select to current_user
  using (platform.viewer() = 'party' and id = any(array(select confidential.my_case())));
create policy for_parties on confidential.party for select to current_user
  using (platform.viewer() = 'party' and id = platform.viewer_party());

revoke all on function confidential.stage_for_party() from public;
grant execute on function confidential.stage_for_party() to entente_app;

grant select, insert, update on confidential.cases, confidential.party, confidential.compartment,
  confidential.case_mediator, confidential.agreement_line to entente_app;
grant select, insert on confidential.item, confidential.case_event to entente_app;
grant select, insert, update, delete on confidential.compartment_grant, confidential.party_hash,
  confidential.party_code, confidential.draft to entente_app;
grant select, insert on confidential.acquaintance, confidential.once to entente_app;

-- Counts without a case: what stays of the sealed reasons once a case is closed.
create table reporting.closing_count (
  service_id uuid not null,
  quarter text not null,
  list text not null,
  code text not null,
  cases integer not null,
  primary key (service_id, quarter, list, code)
);
alter table reporting.closing_count enable row level security;
alter table reporting.closing_count force row level security;
create policy coordinator on reporting.closing_count to entente_app
  using (service_id = any(array(select identity.coordinates())));
grant select, insert, update on reporting.closing_count to entente_app;
