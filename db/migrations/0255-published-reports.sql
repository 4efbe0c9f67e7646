-- Reports as they were published: frozen, with what had to be kept back. Nobody changes or removes one; what was wrong is put right
-- by a new one beside it, which names the one that it restates.

create table reporting.published_report (
  id uuid primary key,
  service_id uuid not null references identity.service,
  kind text not null check (kind in ('service', 'municipality', 'partner')),
  -- The municipality or the id of the organisation; empty for the service itself.
  scope text not null check (length(scope) <= 200),
  period text not null check (period in ('month', 'quarter', 'year')),
  from_day date not null,
  until_day date not null check (until_day > from_day),
  version integer not null check (version > 0),
  restates uuid references reporting.published_report,
  body jsonb not null,
  -- For a partner: what he was told of those whom he sent, as he could count it himself.
  told jsonb,
  -- By which version of its definition each number was counted.
  definitions jsonb not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  published_at timestamptz not null,
  published_by uuid not null references identity.member,
  for_partner uuid,
  -- Whether the service says yes to stand beside others that say yes.
  compared boolean not null default false,
  unique (service_id, kind, scope, from_day, until_day, version),
  foreign key (for_partner, service_id) references partners.organisation (id, service_id),
  check ((kind = 'service') = (scope = '')),
  check ((kind = 'partner') = (for_partner is not null)),
  check ((version = 1) = (restates is null)),
  check (not compared or kind = 'service' and period = 'year')
);
alter table reporting.published_report enable row level security;
alter table reporting.published_report force row level security;
create policy coordinator on reporting.published_report to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy partner on reporting.published_report for select to entente_app
  using (for_partner = any(array(select partners.sits_at())));
-- What a service put beside others is for everybody.
create policy compared on reporting.published_report for select to entente_app using (compared);
create policy own_name on reporting.published_report as restrictive for insert to entente_app
  with check (published_by = platform.viewer_member() and not compared);
grant select, insert on reporting.published_report to entente_app;
grant update (compared) on reporting.published_report to entente_app;

create function reporting.stay_frozen() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'compared' = to_jsonb(old) - 'compared' then
    return new;
  end if;
  raise insufficient_privilege using message = 'a published report stays as it was published';
end $$;
revoke all on function reporting.stay_frozen() from public;
create trigger stay_frozen before update or delete on reporting.published_report
  for each row execute function reporting.stay_frozen();
