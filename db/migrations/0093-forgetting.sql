-- Forgetting: a case that is due is marked, its shred key destroyed, its rows deleted; what stays is a row of figures that
-- belongs to nobody. One role does it, which can neither read what is sealed nor write anything but that row.

grant usage on schema platform, identity, confidential, reporting, trail to entente_retention;
grant execute on function platform.enqueue(text, uuid) to entente_retention;

-- The services that the member who looks administers now. He sees how much goes and when, and no case.
create function identity.administers() returns setof uuid language sql stable as $$
  select service_id from identity.role
  where member_id = platform.viewer_member() and role = 'administrator' and ended_at is null
    and (until is null or until >= current_date)
$$;

-- How long a service keeps what it may choose; what has no row here is kept as long as the code says.
create table identity.retention_period (
  service_id uuid not null references identity.service,
  record_type text not null check (record_type ~ '^[a-z_]{1,40}$'),
  length integer not null check (length > 0),
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (service_id, record_type)
);

-- A case that must not go, although its time has come. Why is a word of a short list; who waits for what stands in the case.
create table confidential.legal_hold (
  id uuid primary key,
  case_id uuid not null,
  service_id uuid not null,
  reason text not null check (reason in ('complaint', 'court', 'authority', 'party_asked', 'safety', 'other')),
  review_on date not null,
  placed_at timestamptz not null,
  placed_by uuid not null,
  lifted_at timestamptz,
  lifted_by uuid,
  check ((lifted_at is null) = (lifted_by is null)),
  foreign key (case_id, service_id) references confidential.cases (id, service_id)
);
create unique index legal_hold_in_force on confidential.legal_hold (case_id) where lifted_at is null;

-- The mark: from here on nobody sees the case, and whoever finds the mark goes on where another was stopped.
create table confidential.forgetting (
  case_id uuid primary key,
  service_id uuid not null,
  shred_key uuid not null,
  why text not null check (why in ('due', 'asked', 'restored')),
  marked_at timestamptz not null,
  foreign key (case_id, service_id) references confidential.cases (id, service_id)
);

-- What is known of a forgotten case: months and not days, no number, no id that leads anywhere. A district, a closer subject,
-- a relation and a language stay only where at least five cases of that service and year share it.
create table reporting.forgotten_case (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null,
  type text not null,
  requested_month date not null check (extract(day from requested_month) = 1),
  closed_month date check (extract(day from closed_month) = 1),
  stage text not null,
  outcome text,
  mode text,
  subject text not null,
  sub_subject text not null,
  relation text not null,
  channel text not null,
  referrer_type text not null,
  district text not null,
  language text not null,
  first_contact_days integer
);
create index on reporting.forgotten_case (service_id, requested_month);

do $$
declare name text;
begin
  foreach name in array array['identity.retention_period', 'confidential.legal_hold', 'confidential.forgetting',
      'reporting.forgotten_case'] loop
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
    execute format('create policy retention on %s to entente_retention using (platform.viewer() = ''job'')', name);
  end loop;
end $$;

create policy own on identity.retention_period for select to entente_app
  using (service_id = any(array(select identity.coordinates() union all select identity.administers())));
create policy administrator on identity.retention_period to entente_app
  using (service_id = any(array(select identity.administers())));
create policy coordinator on confidential.legal_hold to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy coordinator on confidential.forgetting for insert to entente_app
  with check (service_id = any(array(select identity.coordinates())) and why = 'asked');
create policy coordinator on reporting.forgotten_case for select to entente_app
  using (service_id = any(array(select identity.coordinates())));

grant select, insert on identity.retention_period, confidential.legal_hold to entente_app;
grant update (length, changed_at, changed_by) on identity.retention_period to entente_app;
grant update (review_on, lifted_at, lifted_by) on confidential.legal_hold to entente_app;
grant insert on confidential.forgetting to entente_app;
grant select on reporting.forgotten_case to entente_app;

-- A case that is marked is not there, for anybody.
create policy for_marks on confidential.forgetting for select to current_user using (true);
create function confidential.being_forgotten() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$ select case_id from confidential.forgetting $$;
revoke all on function confidential.being_forgotten() from public;
grant execute on function confidential.being_forgotten() to entente_app;
create policy not_forgotten on confidential.cases as restrictive for select to entente_app
  using (id <> all(array(select confidential.being_forgotten())));

-- The figures of all cases, those that are there and those that are forgotten, in the same columns: the base of every
-- report. It shows what the policies of both tables show to who asks.
create view reporting.case_figure with (security_invoker = true) as
  select service_id, type, date_trunc('month', requested_at at time zone 'Europe/Brussels')::date as requested_month,
    date_trunc('month', closed_at at time zone 'Europe/Brussels')::date as closed_month,
    stage, outcome, mode, subject, sub_subject, relation, channel, referrer_type, district, language,
    least((first_contact_at at time zone 'Europe/Brussels')::date - (requested_at at time zone 'Europe/Brussels')::date, 99)
      as first_contact_days, false as forgotten
  from confidential.cases
  union all
  select service_id, type, requested_month, closed_month, stage, outcome, mode, subject, sub_subject, relation, channel,
    referrer_type, district, language, first_contact_days, true
  from reporting.forgotten_case;
grant select on reporting.case_figure to entente_app, entente_retention;

-- Cases that have ended, since when, and whether they must stay. What was never accepted is a request, not a case: one that
-- rests without being closed has ended too.
create view confidential.ended_case with (security_invoker = true) as
  select c.id as case_id, c.service_id, c.number, c.shred_key,
    case when exists (select from confidential.case_event e where e.case_id = c.id and e.to_stage = 'accepted')
      then 'case' else 'request' end as record_type,
    coalesce(c.closed_at, c.stage_since) as ended_at,
    c.complaint_flag or exists (select from confidential.legal_hold h where h.case_id = c.id and h.lifted_at is null) as held
  from confidential.cases c
  where c.closed_at is not null or c.stage in ('advised', 'not_suitable', 'referred_on', 'withdrawn')
    or (c.stage = 'requested' and c.first_contact_at is null);
grant select on confidential.ended_case to entente_app, entente_retention;

-- For an administrator, who may see no case: how many end in which month.
create policy for_counts on confidential.cases for select to current_user
  using (service_id = any(array(select identity.administers())));
create policy for_counts on confidential.case_event for select to current_user
  using (service_id = any(array(select identity.administers())));
create policy for_counts on confidential.legal_hold for select to current_user
  using (service_id = any(array(select identity.administers())));
create function confidential.ended_counts(asked uuid)
  returns table (record_type text, ended_month date, held boolean, cases integer)
  language sql stable security definer set search_path = pg_catalog as $$
  select e.record_type, date_trunc('month', e.ended_at at time zone 'Europe/Brussels')::date, e.held, count(*)::integer
  from confidential.ended_case e
  where e.service_id = asked and asked = any(array(select identity.administers()))
  group by 1, 2, 3
$$;
revoke all on function confidential.ended_counts(uuid) from public;
grant execute on function confidential.ended_counts(uuid) to entente_app;

-- What a message on its way is about: a case or a party. With it, it is forgotten.
alter table platform.outbox add column about uuid;
create index on platform.outbox (about) where about is not null;
create policy retention on platform.outbox to entente_retention using (platform.viewer() = 'job');
grant select (id, about, made_at, failed_at), delete on platform.outbox to entente_retention;

-- The tables of a case: whoever forgets may find its rows by the case or the party, delete them, and read nothing else of
-- them. A migration that makes such a table ends with this; a test tells when one did not.
create function confidential.let_forget() returns void language plpgsql set search_path = pg_catalog as $$
declare t record;
begin
  for t in select c.oid::regclass as name, c.oid, array_agg(quote_ident(a.attname)) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'confidential' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.attname in ('case_id', 'party_id', 'service_id')
    group by c.oid having array_agg(a.attname::text) && array['case_id', 'party_id']
  loop
    execute format('grant select (%s), delete on %s to entente_retention', array_to_string(t.columns, ', '), t.name);
    if not exists (select from pg_policy where polrelid = t.oid and polname = 'retention') then
      execute format('create policy retention on %s to entente_retention using (platform.viewer() = ''job'')', t.name);
    end if;
  end loop;
end $$;
revoke all on function confidential.let_forget() from public;
select confidential.let_forget();

create policy retention on confidential.cases to entente_retention using (platform.viewer() = 'job');
grant select (id, service_id, number, type, stage, stage_since, mode, subject, sub_subject, relation, channel, referrer_type,
  district, language, requested_at, first_contact_at, closed_at, outcome, complaint_flag, shred_key), delete
  on confidential.cases to entente_retention;
-- To lock it, no more.
grant update (version) on confidential.cases to entente_retention;
grant select (id) on confidential.party to entente_retention;
grant select (to_stage) on confidential.case_event to entente_retention;
grant select (hash) on confidential.party_hash to entente_retention;
grant select (lifted_at) on confidential.legal_hold to entente_retention;
grant select, insert, delete on confidential.forgetting to entente_retention;
grant select, insert on reporting.forgotten_case to entente_retention;

-- Whom a mediator knows: a hash of nobody’s case is nobody’s.
create policy retention on confidential.acquaintance to entente_retention using (platform.viewer() = 'job');
grant select, delete on confidential.acquaintance to entente_retention;

-- What is kept for a while and belongs to no case.
create policy retention on confidential.draft to entente_retention using (platform.viewer() = 'job');
grant select (expires_at), delete on confidential.draft to entente_retention;
grant select (used_at), delete on confidential.once to entente_retention;
grant select (id, party_id, expires_at), delete on identity.session to entente_retention;
grant select (id, expires_at, accepted_at), delete on identity.invitation to entente_retention;
grant select (token_hash, expires_at), delete on identity.password_reset to entente_retention;
grant select (bucket, last_failed_at), delete on identity.throttle to entente_retention;
grant select on identity.retention_period to entente_retention;
grant select (id) on identity.service to entente_retention;
grant select on identity.role to entente_retention;
grant select (member_id, service_id), delete on identity.mediator to entente_retention;
grant select (id, name, ended_at), update (name) on identity.member to entente_retention;
grant select (member_id, name), update (name) on trail.person to entente_retention;
create policy retention on trail.audit_row for insert to entente_retention with check (platform.viewer() = 'job');
grant insert on trail.audit_row to entente_retention;
-- They are walled in by others one day; the way in is there already.
create policy retention on identity.session to entente_retention using (platform.viewer() = 'job');
create policy retention on identity.role for select to entente_retention using (platform.viewer() = 'job');
