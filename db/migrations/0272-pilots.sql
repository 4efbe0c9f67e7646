-- A service that is tried out: until when, by what it will be measured, what its steering group was shown, and what was
-- decided at the end.

create table reporting.pilot (
  service_id uuid primary key references identity.service,
  begins_on date not null,
  ends_on date not null check (ends_on > begins_on),
  purpose text not null default '',
  changed_at timestamptz not null,
  changed_by uuid not null references identity.member
);

create table reporting.pilot_goal (
  id uuid primary key,
  service_id uuid not null references reporting.pilot,
  indicator text not null check (indicator ~ '^[a-z_]{1,40}$'),
  -- A share in per cent, a count in cases, a cost in cents.
  target bigint not null check (target between 0 and 100000000000),
  until_on date not null,
  made_at timestamptz not null,
  made_by uuid not null references identity.member,
  -- A goal that was set is not removed: it is given up, and that is seen.
  given_up_on date
);
create index on reporting.pilot_goal (service_id);

create table reporting.pilot_decision (
  id uuid primary key,
  service_id uuid not null references reporting.pilot,
  decided_on date not null,
  decided_by text not null check (decided_by <> ''),
  decision text not null check (decision in ('yes', 'no', 'conditions')),
  reasons text not null check (reasons <> ''),
  made_at timestamptz not null,
  made_by uuid not null references identity.member
);
create index on reporting.pilot_decision (service_id);

-- Every count that left the service for its steering group, and how deep it was shown: what is shown next is safe together
-- with all of them. Nothing here is ever changed.
create table reporting.pilot_step (
  service_id uuid not null references reporting.pilot,
  until_on date not null,
  counted jsonb not null,
  depth smallint not null check (depth between 1 and 4),
  made_at timestamptz not null,
  made_by uuid not null references identity.member,
  primary key (service_id, until_on)
);

do $$
declare name text;
begin
  foreach name in array array['pilot', 'pilot_goal', 'pilot_decision', 'pilot_step'] loop
    execute format('alter table reporting.%I enable row level security', name);
    execute format('alter table reporting.%I force row level security', name);
    execute format('create policy coordinator on reporting.%I to entente_app
      using (service_id = any(array(select identity.coordinates())))', name);
    execute format('create policy own_name on reporting.%I as restrictive for insert to entente_app
      with check (%I = platform.viewer_member())', name, case name when 'pilot' then 'changed_by' else 'made_by' end);
    execute format('grant select, insert on reporting.%I to entente_app', name);
  end loop;
end $$;
grant update (begins_on, ends_on, purpose, changed_at, changed_by) on reporting.pilot to entente_app;
grant update (given_up_on) on reporting.pilot_goal to entente_app;
