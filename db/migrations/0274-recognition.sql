-- The binder with which a service shows that it deserves to be recognised: by criterion what it has to show and until when,
-- what must become better, and the certificates it got. Most of what it shows is read from the work and kept nowhere.

create table reporting.binder (
  service_id uuid primary key references identity.service,
  profile text not null check (profile in ('ccv', 'be')),
  changed_at timestamptz not null,
  changed_by uuid not null references identity.member
);

-- One row for each criterion that a service says or weighs in its own way; what is empty is as we say it.
create table reporting.criterion (
  service_id uuid not null references reporting.binder,
  key text not null check (key ~ '^[a-z_]{1,40}$'),
  label text not null default '',
  wanted text not null default '',
  term_months integer not null check (term_months between 1 and 120),
  in_use boolean not null default true,
  changed_at timestamptz not null,
  changed_by uuid not null references identity.member,
  primary key (service_id, key)
);

create table reporting.evidence (
  id uuid primary key,
  service_id uuid not null references reporting.binder,
  criterion text not null check (criterion ~ '^[a-z_]{1,40}$'),
  words text not null check (words <> ''),
  on_day date not null,
  expires_on date not null check (expires_on > on_day),
  made_at timestamptz not null,
  made_by uuid not null references identity.member,
  withdrawn_at timestamptz
);
create index on reporting.evidence (service_id);

create table reporting.improvement (
  id uuid primary key,
  service_id uuid not null references reporting.binder,
  criterion text not null check (criterion ~ '^[a-z_]{1,40}$'),
  words text not null check (words <> ''),
  due_on date not null,
  done_on date,
  made_at timestamptz not null,
  made_by uuid not null references identity.member
);
create index on reporting.improvement (service_id);

create table reporting.certificate (
  id uuid primary key,
  service_id uuid not null references reporting.binder,
  number text not null default '',
  granted_on date not null,
  valid_until date not null check (valid_until > granted_on),
  made_at timestamptz not null,
  made_by uuid not null references identity.member
);
create index on reporting.certificate (service_id);

-- Continuing training of who is accredited (Judicial Code art. 1727): the Federal Mediation Commission asks for its hours.
create table reporting.training (
  id uuid primary key,
  service_id uuid not null references reporting.binder,
  member_id uuid not null references identity.member,
  on_day date not null,
  minutes integer not null check (minutes between 1 and 12000),
  words text not null check (words <> ''),
  made_at timestamptz not null,
  made_by uuid not null references identity.member
);
create index on reporting.training (service_id, member_id);

do $$
declare name text;
begin
  foreach name in array array['binder', 'criterion', 'evidence', 'improvement', 'certificate', 'training'] loop
    execute format('alter table reporting.%I enable row level security', name);
    execute format('alter table reporting.%I force row level security', name);
    execute format('create policy coordinator on reporting.%I to entente_app
      using (service_id = any(array(select identity.coordinates())))', name);
    execute format('create policy own_name on reporting.%I as restrictive for insert to entente_app
      with check (%I = platform.viewer_member())', name,
      case when name in ('binder', 'criterion') then 'changed_by' else 'made_by' end);
    execute format('grant select, insert on reporting.%I to entente_app', name);
  end loop;
end $$;
grant update (profile, changed_at, changed_by) on reporting.binder to entente_app;
grant update (label, wanted, term_months, in_use, changed_at, changed_by) on reporting.criterion to entente_app;
grant update (withdrawn_at) on reporting.evidence to entente_app;
grant update (done_on) on reporting.improvement to entente_app;

-- Whom the daily job mails: the coordinators of a service where a certificate, or the last evidence of a criterion, expires in
-- exactly so many months.
create policy for_reminders on reporting.evidence for select to current_user using (platform.viewer() = 'job');
create policy for_reminders on reporting.certificate for select to current_user using (platform.viewer() = 'job');
create function reporting.binders_to_remind(today date)
  returns table (service_id uuid, email text, language text, months integer)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if platform.viewer() <> 'job' then raise 'Only a job asks this'; end if;
  return query
    select e.service_id, m.email, m.language, min(n.months)
    from (
      select e.service_id, max(e.expires_on) as expires_on from reporting.evidence e
        where e.withdrawn_at is null group by e.service_id, e.criterion
      union all
      select c.service_id, max(c.valid_until) from reporting.certificate c group by c.service_id
    ) as e
    join (values (12), (3), (1)) as n (months) on (e.expires_on - make_interval(months => n.months))::date = today
    join identity.role r on r.service_id = e.service_id and r.role = 'coordinator' and r.ended_at is null
      and (r.until is null or r.until >= today)
    join identity.member m on m.id = r.member_id and m.ended_at is null
    group by e.service_id, m.email, m.language;
end $$;
revoke all on function reporting.binders_to_remind(date) from public;
grant execute on function reporting.binders_to_remind(date) to entente_app;
