-- Who is an accredited mediator (Judicial Code art. 1726), by which number and until when: a coordinator or a mediator of a service.

create table identity.accreditation (
  member_id uuid not null references identity.member,
  service_id uuid not null references identity.service,
  number text not null check (number <> ''),
  domains text[] not null default '{}',
  issued_on date not null,
  valid_until date not null check (valid_until >= issued_on),
  recorded_by uuid not null references identity.member,
  recorded_at timestamptz not null,
  primary key (member_id, service_id)
);
create index on identity.accreditation (service_id);

alter table identity.accreditation enable row level security;
alter table identity.accreditation force row level security;
create policy coordinator on identity.accreditation to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy own on identity.accreditation for select to entente_app using (member_id = platform.viewer_member());
create policy own_name_new on identity.accreditation as restrictive for insert to entente_app
  with check (recorded_by = platform.viewer_member());
create policy own_name_again on identity.accreditation as restrictive for update to entente_app
  with check (recorded_by = platform.viewer_member());
create policy for_answers on identity.accreditation for select to current_user using (true);
grant select, insert on identity.accreditation to entente_app;
grant update (number, domains, issued_on, valid_until, recorded_by, recorded_at) on identity.accreditation to entente_app;

-- It goes with what else was kept of a mediator who left.
create policy retention on identity.accreditation to entente_retention using (platform.viewer() = 'job');
grant select (member_id, service_id), delete on identity.accreditation to entente_retention;
