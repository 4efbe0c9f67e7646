-- What a service writes beside the figures of a report, before it is published. Sealed to the service’s own key: somebody’s name
-- may stand in it until the check has pointed at it.

create table reporting.report_words (
  service_id uuid not null references identity.service,
  kind text not null check (kind in ('service', 'municipality', 'partner')),
  -- The municipality or the id of the organisation; empty for the service itself.
  scope text not null check (length(scope) <= 200),
  from_day date not null,
  until_day date not null,
  sealed bytea not null,
  saved_at timestamptz not null,
  saved_by uuid not null references identity.member,
  primary key (service_id, kind, scope, from_day, until_day),
  check (until_day > from_day)
);
alter table reporting.report_words enable row level security;
alter table reporting.report_words force row level security;
create policy coordinator on reporting.report_words to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy own_name on reporting.report_words as restrictive for insert to entente_app
  with check (saved_by = platform.viewer_member());
create policy own_name_again on reporting.report_words as restrictive for update to entente_app
  with check (saved_by = platform.viewer_member());
grant select, insert, delete on reporting.report_words to entente_app;
grant update (sealed, saved_at, saved_by) on reporting.report_words to entente_app;
