-- How a service says the codes of its lists, which of them it uses from when to when, and codes of its own. Each of these
-- counts as a shared one, and a case holds the shared one: a changed list changes no report. Rows are only ever added: the
-- newest stands, and those before say what stood.
create table identity.code_label (
  service_id uuid not null references identity.service on delete cascade,
  list text not null check (list in ('subject', 'relation', 'channel', 'referrer', 'outcome', 'district')),
  key text not null check (key <> '' and length(key) <= 80),
  -- The shared code that a code of the service’s own counts as; a district counts as itself.
  shared text check (length(shared) between 1 and 80),
  labels jsonb not null default '{}' check (jsonb_typeof(labels) = 'object' and length(labels::text) <= 1000),
  position smallint check (position between 1 and 999),
  used_from date,
  used_until date,
  changed_by uuid references identity.member,
  changed_at timestamptz not null,
  primary key (service_id, list, key, changed_at),
  check (used_until >= used_from)
);
alter table identity.code_label enable row level security;
alter table identity.code_label force row level security;
-- The form on the site shows them to everybody.
create policy words on identity.code_label for select to entente_app using (true);
create policy adds on identity.code_label for insert to entente_app with check (changed_by = platform.viewer_member()
  and service_id = any(array(select identity.coordinates() union all select identity.administers())));
grant select, insert on identity.code_label to entente_app;

-- Under which of the service’s own codes a case was registered, by list; what it counts as stands where it always stood.
alter table confidential.cases add column own_codes jsonb not null default '{}'
  check (jsonb_typeof(own_codes) = 'object' and length(own_codes::text) <= 500);
grant update (own_codes) on confidential.cases to entente_app;
