-- Who stands beside a party: the parents of whoever is under age, or who represents him. Each has contact data of his own, sealed
-- as a party's are, and rules of his own for how he is reached. He is no party: he reads nothing and holds no key.

create table confidential.contact_person (
  id uuid primary key,
  party_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  -- Under the shred key of the case and the installation's key, bound to this id.
  contact bytea not null,
  made_at timestamptz not null,
  foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id)
);
create index on confidential.contact_person (case_id);
create index on confidential.contact_person (party_id);

alter table confidential.contact_person enable row level security;
alter table confidential.contact_person force row level security;
create policy coordinator on confidential.contact_person to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy mediator on confidential.contact_person for select to entente_app
  using (case_id = any(array(select confidential.mediates())));
-- Written with the case that a sanctioning officer opens, in that very transaction, and read back by nobody then.
create policy request on confidential.contact_person for insert to entente_app
  with check (platform.viewer() = 'public' and confidential.asked_just_now(case_id));
grant select, insert, update (contact), delete on confidential.contact_person to entente_app;

grant select (id, case_id, service_id, contact), update (contact) on confidential.contact_person to entente_rotation;
create policy rotates on confidential.contact_person to entente_rotation using (platform.viewer() = 'job')
  with check (platform.viewer() = 'job');

select confidential.let_forget();
