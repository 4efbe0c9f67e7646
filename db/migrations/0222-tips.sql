-- How often a partner told somebody to ask for help himself: a number for each day, and nobody in it. These people ask on the
-- site or ring like everybody else, and are not his referrals.
create table partners.tip (
  organisation_id uuid not null,
  service_id uuid not null,
  day date not null,
  count integer not null check (count > 0),
  primary key (organisation_id, day),
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id) on delete cascade
);
alter table partners.tip enable row level security;
alter table partners.tip force row level security;
create policy coordinator on partners.tip for select to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy partner on partners.tip to entente_app
  using (organisation_id = any(array(select partners.sits_at())));
grant select, insert, update (count) on partners.tip to entente_app;
