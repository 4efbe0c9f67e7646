-- Two cases of one service that belong together, as a coordinator said who sees both. One row for the two, the smaller id
-- first; taken back, the row stays with its end. The services of both are the same: the keys below see to it.

create table confidential.case_link (
  id uuid primary key,
  case_id uuid not null,
  other_case_id uuid not null,
  service_id uuid not null,
  linked_by uuid not null references identity.member,
  linked_at timestamptz not null,
  ended_at timestamptz,
  check (case_id < other_case_id),
  foreign key (case_id, service_id) references confidential.cases (id, service_id) on delete cascade,
  foreign key (other_case_id, service_id) references confidential.cases (id, service_id) on delete cascade
);
create unique index case_linked_once on confidential.case_link (case_id, other_case_id) where ended_at is null;
create index on confidential.case_link (other_case_id);

alter table confidential.case_link enable row level security;
alter table confidential.case_link force row level security;
create policy coordinator on confidential.case_link to entente_app
  using (service_id = any(array(select identity.coordinates())));
-- A mediator learns of a link only between two cases that are both his.
create policy mediator on confidential.case_link for select to entente_app
  using (case_id = any(array(select confidential.mediates())) and other_case_id = any(array(select confidential.mediates())));
create policy own_name on confidential.case_link as restrictive for insert to entente_app
  with check (linked_by = platform.viewer_member());

grant select, insert on confidential.case_link to entente_app;
grant update (ended_at) on confidential.case_link to entente_app;

select confidential.let_forget();
