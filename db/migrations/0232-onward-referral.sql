-- Somebody whom the service sends on to another, because he asked or agreed. To whom, what is passed on and what came of it
-- are sealed items in his own place: the id is that of the first. Here stands only that it happened, and when to ask again.

create table confidential.onward (
  id uuid primary key references confidential.item,
  case_id uuid not null,
  party_id uuid not null,
  service_id uuid not null,
  -- Where the name of the receiver tells nothing of anybody; else the consent stands in the sealed item alone.
  consent_id uuid references confidential.consent,
  consent_ended_on date,
  state text not null check (state in ('asked', 'passed_on', 'taken_up', 'not_taken_up', 'unknown')),
  state_on date not null,
  remind_on date,
  foreign key (case_id, service_id) references confidential.cases (id, service_id) on delete cascade,
  foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id)
);
create index on confidential.onward (case_id);
create index on confidential.onward (service_id, remind_on) where remind_on is not null;

alter table confidential.onward enable row level security;
alter table confidential.onward force row level security;
create policy coordinator on confidential.onward to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy mediator on confidential.onward to entente_app
  using (case_id = any(array(select confidential.mediates())));
-- Who took his word back before anything was passed on: of him nothing goes on any more.
create policy with_consent on confidential.onward as restrictive for update to entente_app
  using (state <> 'asked' or consent_ended_on is null) with check (true);
-- What holds for the row as it was must not hold for the row as it becomes, or no consent could ever be withdrawn.
alter policy once on confidential.consent with check (true);
grant select, insert on confidential.onward to entente_app;
grant update (state, state_on, remind_on, consent_ended_on) on confidential.onward to entente_app;

select confidential.let_forget();

-- Mediators send people on as well: to whom, and how that organisation is reached, is no secret among colleagues.
create policy colleague on partners.organisation for select to entente_app
  using (service_id = any(array(select identity.works_at())));
create policy colleague on partners.contact for select to entente_app
  using (service_id = any(array(select identity.works_at())));
