-- What a service costs in a year, in whole cents, as its accounts say. The minutes of talks are counted from the appointments:
-- they are kept here each time the costs are saved, since appointments go when their cases are forgotten.

create table reporting.cost_year (
  service_id uuid not null references identity.service,
  year integer not null check (year between 1990 and 2200),
  fte_hundredths integer not null check (fte_hundredths between 0 and 100000),
  staff_cents bigint not null check (staff_cents between 0 and 100000000000),
  travel_cents bigint not null check (travel_cents between 0 and 100000000000),
  administration_cents bigint not null check (administration_cents between 0 and 100000000000),
  other_cents bigint not null check (other_cents between 0 and 100000000000),
  professional_minutes integer not null check (professional_minutes >= 0),
  volunteer_minutes integer not null check (volunteer_minutes >= 0),
  changed_at timestamptz not null,
  changed_by uuid not null references identity.member,
  primary key (service_id, year)
);
alter table reporting.cost_year enable row level security;
alter table reporting.cost_year force row level security;
create policy coordinator on reporting.cost_year to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy own_name_new on reporting.cost_year as restrictive for insert to entente_app
  with check (changed_by = platform.viewer_member());
create policy own_name_again on reporting.cost_year as restrictive for update to entente_app
  with check (changed_by = platform.viewer_member());
grant select, insert on reporting.cost_year to entente_app;
grant update (fte_hundredths, staff_cents, travel_cents, administration_cents, other_cents, professional_minutes,
  volunteer_minutes, changed_at, changed_by) on reporting.cost_year to entente_app;
