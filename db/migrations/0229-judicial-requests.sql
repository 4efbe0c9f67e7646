-- What a magistrate asks: to propose a mediation to some people (an apostille), or to refer them to penal mediation. A dossier of
-- its own, and no case: it is held by coordinators and by the accredited mediator whom they put on it, and by nobody else.

create table confidential.judicial_request (
  id uuid primary key,
  service_id uuid not null references identity.service,
  organisation_id uuid not null,
  kind text not null check (kind in ('apostille', 'penal_mediation')),
  state text not null check (state in ('received', 'proposed', 'answered', 'returned', 'withdrawn_by_magistrate')),
  received_on date not null,
  due_on date not null check (due_on >= received_on),
  proposed_on date,
  -- The only words that go out. Who refused stands in the sealed dossier.
  answer text check (answer in ('accepted', 'not_accepted', 'unreachable', 'agreement', 'no_agreement')),
  answered_on date check (answered_on >= received_on),
  answered_by uuid references identity.member,
  returned_on date,
  withdrawn_on date,
  version integer not null default 1,
  unique (id, service_id),
  check ((state in ('answered', 'returned')) = (answer is not null)),
  check ((answer is null) = (answered_on is null) and (answer is null) = (answered_by is null)),
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id)
);
create index on confidential.judicial_request (service_id, due_on);
create index on confidential.judicial_request (organisation_id);

-- The dossier's key, sealed to the service, and to the mediator who is put on it.
create table confidential.judicial_key (
  request_id uuid not null,
  service_id uuid not null,
  holder_kind text not null check (holder_kind in ('service', 'member')),
  holder_id uuid not null,
  public_key bytea not null,
  sealed bytea not null,
  given_by uuid not null references identity.member,
  given_at timestamptz not null,
  primary key (request_id, holder_kind, holder_id),
  foreign key (request_id, service_id) references confidential.judicial_request (id, service_id) on delete cascade
);
create index on confidential.judicial_key (holder_id);

create table confidential.judicial_item (
  id uuid primary key,
  request_id uuid not null,
  service_id uuid not null,
  sealed bytea not null,
  author_id uuid not null,
  written_at timestamptz not null,
  foreign key (request_id, service_id) references confidential.judicial_request (id, service_id) on delete cascade
);
create index on confidential.judicial_item (request_id, written_at);

-- The requests on which the member who looks was put, and still mediates at that service.
create function confidential.put_on_requests() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select k.request_id from confidential.judicial_key k
  join identity.role r on r.member_id = k.holder_id and r.service_id = k.service_id and r.role = 'mediator'
  where k.holder_kind = 'member' and k.holder_id = platform.viewer_member()
    and r.ended_at is null and (r.until is null or r.until >= current_date)
$$;
create function confidential.magistrates_of_mine() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select q.organisation_id from confidential.judicial_request q where q.id in (select confidential.put_on_requests())
$$;
create function confidential.mediates_at(member uuid, service uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from identity.role where member_id = member and service_id = service and role = 'mediator'
    and ended_at is null)
$$;

do $$
declare name text;
begin
  foreach name in array array['judicial_request', 'judicial_key', 'judicial_item'] loop
    execute format('alter table confidential.%I enable row level security', name);
    execute format('alter table confidential.%I force row level security', name);
    execute format('create policy coordinator on confidential.%I to entente_app
      using (service_id = any(array(select identity.coordinates())))', name);
  end loop;
end $$;
create policy for_put_on on confidential.judicial_request for select to current_user using (true);
create policy for_put_on on confidential.judicial_key for select to current_user using (true);
create policy put_on on confidential.judicial_request for select to entente_app
  using (id = any(array(select confidential.put_on_requests())));
create policy put_on_writes on confidential.judicial_request for update to entente_app
  using (id = any(array(select confidential.put_on_requests())));
create policy own on confidential.judicial_key for select to entente_app
  using (holder_kind = 'member' and holder_id = platform.viewer_member());
create policy put_on on confidential.judicial_item for select to entente_app
  using (request_id = any(array(select confidential.put_on_requests())));
create policy put_on_writes on confidential.judicial_item for insert to entente_app
  with check (request_id = any(array(select confidential.put_on_requests())));
create policy own_name on confidential.judicial_item as restrictive for insert to entente_app
  with check (author_id = platform.viewer_member());
create policy own_name on confidential.judicial_key as restrictive for insert to entente_app
  with check (given_by = platform.viewer_member());
create policy for_mediators on confidential.judicial_key as restrictive for insert to entente_app
  with check (holder_kind = 'service' or confidential.mediates_at(holder_id, service_id));
create policy put_on on partners.organisation for select to entente_app
  using (id = any(array(select confidential.magistrates_of_mine())));
create policy put_on on partners.place for select to entente_app
  using (organisation_id = any(array(select confidential.magistrates_of_mine())));

-- Only who is accredited on that day answers, in his own name; and no step is taken that is not there (rules/request-life.ts).
create function confidential.guard_judicial() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if (new.answer, new.answered_on, new.answered_by) is distinct from (old.answer, old.answered_on, old.answered_by) then
    if new.answered_by is distinct from platform.viewer_member() or not exists (
      select from identity.accreditation a where a.member_id = new.answered_by and a.service_id = new.service_id
        and new.answered_on between a.issued_on and a.valid_until) then
      raise 'Only an accredited mediator answers a magistrate' using errcode = '42501';
    end if;
    if old.answer is not null and not (old.answer = 'accepted' and new.answer in ('agreement', 'no_agreement')) then
      raise 'This was answered already' using errcode = '23514';
    end if;
  end if;
  if old.state = 'returned' and new.answer = old.answer then
    raise 'It went back already' using errcode = '23514';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (('received', 'proposed'), ('received', 'answered'),
    ('received', 'withdrawn_by_magistrate'), ('proposed', 'answered'), ('proposed', 'withdrawn_by_magistrate'),
    ('answered', 'returned'), ('returned', 'answered')) then
    raise 'There is no such step' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger guard_judicial before update on confidential.judicial_request
  for each row execute function confidential.guard_judicial();

grant select on confidential.judicial_request, confidential.judicial_key, confidential.judicial_item to entente_app;
-- Born without an answer: that is written by an update, past the guard.
grant insert (id, service_id, organisation_id, kind, state, received_on, due_on) on confidential.judicial_request to entente_app;
grant insert on confidential.judicial_key, confidential.judicial_item to entente_app;
grant delete on confidential.judicial_key to entente_app;
grant update (state, due_on, proposed_on, answer, answered_on, answered_by, returned_on, withdrawn_on, version)
  on confidential.judicial_request to entente_app;

-- What the magistrate's own seat may know of what he asked: received, and when it was answered how. Not that it was proposed.
create function partners.own_requests() returns table (id uuid, organisation_id uuid, kind text, received_on date, due_on date,
    state text, answered_on date, answer text)
  language sql stable security definer set search_path = pg_catalog as $$
  select q.id, q.organisation_id, q.kind, q.received_on, q.due_on,
    case q.state when 'proposed' then 'received' else q.state end, q.answered_on, q.answer
  from confidential.judicial_request q where q.organisation_id in (select partners.sits_at())
  order by q.received_on desc, q.id
$$;

-- Whom a neutral mail reminds, and of how many: those that fall due in a week, in two days, or fell due yesterday.
create function confidential.requests_to_remind(today date)
  returns table (service_id uuid, email text, language text) language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  if platform.viewer() <> 'job' then raise 'Only a job asks this'; end if;
  return query
    select distinct r.service_id, m.email, m.language
    from confidential.judicial_request q
    join identity.role r on r.service_id = q.service_id and r.role = 'coordinator' and r.ended_at is null
      and (r.until is null or r.until >= today)
    join identity.member m on m.id = r.member_id and m.ended_at is null
    where q.due_on - today in (7, 2, -1)
      and (q.state in ('received', 'proposed') or (q.state = 'answered' and q.returned_on is null));
end $$;

-- A retired key of the service is not let go while a request still lies under it.
create or replace function confidential.is_sealed_to(service_key uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  if platform.viewer() <> 'job' then raise 'Only a job asks this: to others the answer would be no'; end if;
  return exists (select from confidential.compartment_grant g
      where g.holder_kind = 'service' and g.holder_id = service_key)
    or exists (select from confidential.judicial_key k
      where k.holder_kind = 'service' and k.holder_id = service_key);
end $$;

revoke all on function confidential.put_on_requests(), confidential.magistrates_of_mine(),
  confidential.mediates_at(uuid, uuid), confidential.guard_judicial(), partners.own_requests(),
  confidential.requests_to_remind(date) from public;
grant execute on function confidential.put_on_requests(), confidential.magistrates_of_mine(),
  confidential.mediates_at(uuid, uuid), partners.own_requests(), confidential.requests_to_remind(date) to entente_app;

create policy retention on confidential.judicial_request to entente_retention using (platform.viewer() = 'job');
grant select (id, service_id, state, returned_on, withdrawn_on), delete on confidential.judicial_request to entente_retention;
