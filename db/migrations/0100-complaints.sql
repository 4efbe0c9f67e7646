-- Complaints about a service: a dossier of its own, for its complaint handlers alone. No coordinator, no administrator and no
-- mediator sees that there is one: it may be about him.

create function identity.handles_complaints() returns setof uuid language sql stable as $$
  select service_id from identity.role
  where member_id = platform.viewer_member() and role = 'complaint_handler' and ended_at is null
    and (until is null or until >= current_date)
$$;

create table confidential.complaint (
  id uuid primary key,
  service_id uuid not null references identity.service,
  stage text not null check (stage in ('received', 'acknowledged', 'answered', 'closed')),
  channel text not null check (channel in ('WEB', 'PHONE', 'LETTER', 'DESK')),
  received_on date not null,
  acknowledged_on date,
  answered_on date,
  closed_at timestamptz,
  result text check (result in ('well_founded', 'partly', 'unfounded', 'settled', 'withdrawn', 'not_admissible')),
  version integer not null default 1,
  unique (id, service_id)
);
create index on confidential.complaint (service_id, received_on desc);

-- The dossier's key, sealed to each handler: to the key that he had then, so that one with a new passphrase is seen to wait.
create table confidential.complaint_key (
  complaint_id uuid not null,
  service_id uuid not null,
  member_id uuid not null references identity.member,
  public_key bytea not null,
  sealed bytea not null,
  primary key (complaint_id, member_id),
  foreign key (complaint_id, service_id) references confidential.complaint (id, service_id) on delete cascade
);

create table confidential.complaint_item (
  id uuid primary key,
  complaint_id uuid not null,
  service_id uuid not null,
  sealed bytea not null,
  author_id uuid,
  written_at timestamptz not null,
  foreign key (complaint_id, service_id) references confidential.complaint (id, service_id) on delete cascade
);
create index on confidential.complaint_item (complaint_id, written_at);

create function confidential.complained_just_now(asked uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from confidential.complaint c where c.id = asked and c.xmin = pg_current_xact_id()::xid)
$$;

do $$
declare name text;
begin
  foreach name in array array['complaint', 'complaint_key', 'complaint_item'] loop
    execute format('alter table confidential.%I enable row level security', name);
    execute format('alter table confidential.%I force row level security', name);
    execute format('create policy handler on confidential.%I to entente_app
      using (service_id = any(array(select identity.handles_complaints())))', name);
  end loop;
end $$;
create policy for_filing on confidential.complaint for select to current_user using (platform.viewer() = 'public');
create policy files on confidential.complaint for insert to entente_app
  with check (platform.viewer() = 'public' and stage = 'received' and channel = 'WEB');
create policy files on confidential.complaint_key for insert to entente_app
  with check (platform.viewer() = 'public' and confidential.complained_just_now(complaint_id));
create policy files on confidential.complaint_item for insert to entente_app
  with check (platform.viewer() = 'public' and author_id is null and confidential.complained_just_now(complaint_id));
create policy own_name on confidential.complaint_item as restrictive for insert to entente_app
  with check (author_id is null or author_id = platform.viewer_member());

grant select, insert on confidential.complaint, confidential.complaint_key, confidential.complaint_item to entente_app;
grant update (public_key, sealed) on confidential.complaint_key to entente_app;
grant update (stage, acknowledged_on, answered_on, closed_at, result, version) on confidential.complaint to entente_app;

-- To whom a complaint is sealed, and whom a neutral mail tells that there is one.
create function identity.complaint_handlers(asked uuid)
  returns table (member_id uuid, public_key bytea, email text, language text)
  language sql stable security definer set search_path = pg_catalog as $$
  select m.id, m.public_key, m.email, m.language
  from identity.role r join identity.member m on m.id = r.member_id
  where r.service_id = asked and r.role = 'complaint_handler' and r.ended_at is null
    and (r.until is null or r.until >= current_date) and m.ended_at is null
$$;

-- A handler keeps a case from being forgotten while he looks into a complaint about it. He sees nothing of it.
create policy for_complaints on confidential.cases for select to current_user
  using (service_id = any(array(select identity.handles_complaints())));
create policy for_complaints on confidential.legal_hold to current_user
  using (service_id = any(array(select identity.handles_complaints())));
create function confidential.hold_for_complaint(service uuid, case_number text, review date, now timestamptz)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare found_case uuid;
begin
  if service <> all(array(select identity.handles_complaints())) then return false; end if;
  select c.id into found_case from confidential.cases c where c.service_id = service and c.number = case_number;
  if found_case is null then return false; end if;
  insert into confidential.legal_hold (id, case_id, service_id, reason, review_on, placed_at, placed_by)
    values (gen_random_uuid(), found_case, service, 'complaint', review, now, platform.viewer_member())
    on conflict (case_id) where lifted_at is null do nothing;
  return true;
end $$;

-- What stays of a complaint in the figures: how it ended, and in which quarter.
create policy complaint_handler on reporting.closing_count to entente_app
  using (list = 'complaint' and service_id = any(array(select identity.handles_complaints())));

revoke all on function confidential.complained_just_now(uuid), identity.complaint_handlers(uuid),
  confidential.hold_for_complaint(uuid, text, date, timestamptz) from public;
grant execute on function confidential.complained_just_now(uuid), identity.complaint_handlers(uuid),
  confidential.hold_for_complaint(uuid, text, date, timestamptz) to entente_app;
