-- What a partner was told of one whom he sent: a fixed word, a class of result, a day. The job alone writes it, from the
-- permitted state of the case, the contract and the consents; the partner reads this and nothing else of a case.

alter table confidential.referral add unique (id, case_id, service_id, organisation_id);

create table confidential.referral_told (
  id uuid primary key,
  referral_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  organisation_id uuid not null,
  word text not null check (word in ('received', 'taken_up', 'in_progress', 'closed')),
  result text check (result in ('positive', 'not_positive', 'not_taken_up', 'referred_on')),
  -- The day of telling, never that of what happened.
  told_on date not null,
  unique (referral_id, word),
  check (result is null or word = 'closed'),
  foreign key (referral_id, case_id, service_id, organisation_id)
    references confidential.referral (id, case_id, service_id, organisation_id) on delete cascade
);
create index on confidential.referral_told (case_id);

alter table confidential.referral_told enable row level security;
alter table confidential.referral_told force row level security;
create policy coordinator on confidential.referral_told for select to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy partner on confidential.referral_told for select to entente_app
  using (organisation_id = any(array(select partners.sits_at())));
create policy job on confidential.referral_told to entente_partners
  using (platform.viewer() = 'job') with check (platform.viewer() = 'job');
grant select on confidential.referral_told to entente_app;
grant select, insert on confidential.referral_told to entente_partners;

-- Who tells: of the cases that a partner sent, and of those alone, the stage, the steps and the code of the end.
grant usage on schema platform, identity, confidential, partners, trail to entente_partners;
grant select (id, case_id, service_id, organisation_id, agreement_id, received_on) on confidential.referral to entente_partners;
grant select (id, stage, outcome) on confidential.cases to entente_partners;
grant select (case_id, to_stage, happened_at) on confidential.case_event to entente_partners;
grant select (id, case_id, side) on confidential.party to entente_partners;
grant select (case_id, party_id, organisation_id, purpose, items, given_at, expires_on, withdrawn_at)
  on confidential.consent to entente_partners;
grant select (id, contract) on partners.agreement to entente_partners;
grant select (id, country) on identity.service to entente_partners;
grant insert on trail.audit_row to entente_partners;

create policy job on confidential.referral for select to entente_partners using (platform.viewer() = 'job');
create policy job on partners.agreement for select to entente_partners using (platform.viewer() = 'job');
create policy partners_job on confidential.cases for select to entente_partners using (platform.viewer() = 'job'
  and exists (select from confidential.referral r where r.case_id = cases.id));
do $$
declare name text;
begin
  foreach name in array array['case_event', 'party', 'consent'] loop
    execute format('create policy partners_job on confidential.%I for select to entente_partners
      using (platform.viewer() = ''job'' and exists (select from confidential.referral r where r.case_id = %I.case_id))',
      name, name);
  end loop;
end $$;
create policy partners_job on trail.audit_row for insert to entente_partners with check (platform.viewer() = 'job');

-- A step of a case that a partner sent, and a consent that is given or taken back, wake the job. It gets the id of the case.
create policy for_telling on confidential.referral for select to current_user using (true);
create function confidential.tell_partner() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from confidential.referral r where r.case_id = new.case_id) then
    perform platform.enqueue('tell_partner', new.case_id);
  end if;
  return null;
end $$;
revoke all on function confidential.tell_partner() from public;
create trigger tell_partner after insert on confidential.case_event
  for each row execute function confidential.tell_partner();
create trigger tell_partner after insert on confidential.referral
  for each row execute function confidential.tell_partner();
create trigger tell_partner after insert or update on confidential.consent
  for each row execute function confidential.tell_partner();

select confidential.let_forget();
