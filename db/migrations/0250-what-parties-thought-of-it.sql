-- What the parties thought of it. A question set is a version that never changes. The link of a party is no row: its token
-- proves itself by the installation’s key. Answers lie as counts in one sealed row for a service, quarter, moment and
-- version, and what a case keeps is that its party was asked, without a time and without the token.

create table reporting.survey_set (
  id uuid primary key,
  service_id uuid not null references identity.service,
  version integer not null check (version > 0),
  -- Stands in every token of this set; its hash is the key by which whoever brings a token finds the set.
  code bytea not null unique check (octet_length(code) = 4),
  key bytea not null generated always as (sha256(code)) stored,
  questions jsonb not null,
  made_at timestamptz not null,
  unique (service_id, version),
  unique (id, service_id)
);
create index on reporting.survey_set (key);

create table reporting.survey_batch (
  set_id uuid not null,
  service_id uuid not null,
  moment text not null check (moment in ('closing', 'aftercare')),
  -- In writing, by link or on paper, or by telephone, which is not anonymous.
  way text not null check (way in ('written', 'telephone')),
  -- The quarters in which its answers came, as 2026-Q4: more than one where the first had too few.
  since text not null check (since ~ '^\d{4}-Q[1-4]$'),
  until text not null check (until ~ '^\d{4}-Q[1-4]$'),
  -- How many answers it must hold before anything of it is shown.
  smallest smallint not null check (smallest > 0),
  counts bytea not null,
  -- What they wrote, apart from what they chose.
  words bytea not null,
  primary key (set_id, moment, way, since),
  check (until >= since),
  foreign key (set_id, service_id) references reporting.survey_set (id, service_id)
);
create index on reporting.survey_batch (service_id);

-- The hashes of the tokens that were used, sorted, in one value: no row tells when or after which other.
create table reporting.survey_spent (
  set_id uuid not null,
  service_id uuid not null,
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  hashes bytea not null check (octet_length(hashes) % 16 = 0),
  primary key (set_id, quarter),
  foreign key (set_id, service_id) references reporting.survey_set (id, service_id)
);

create table reporting.survey_setting (
  service_id uuid primary key references identity.service,
  sends boolean not null
);

create table confidential.survey_asked (
  party_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  moment text not null check (moment in ('closing', 'aftercare')),
  way text not null check (way in ('mail', 'paper', 'telephone')),
  primary key (party_id, moment),
  foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id)
);
create index on confidential.survey_asked (case_id);

do $$
declare t text;
begin
  foreach t in array array['reporting.survey_set', 'reporting.survey_batch', 'reporting.survey_spent',
      'reporting.survey_setting', 'confidential.survey_asked'] loop
    execute format('alter table %s enable row level security, force row level security', t);
  end loop;
  foreach t in array array['survey_set', 'survey_batch', 'survey_setting'] loop
    execute format('create policy coordinator on reporting.%I to entente_app
      using (service_id = any(array(select identity.coordinates())))', t);
  end loop;
  foreach t in array array['survey_batch', 'survey_spent'] loop
    execute format('create policy bearer on reporting.%I to entente_app
      using (set_id in (select id from reporting.survey_set where key = platform.viewer_key()))', t);
  end loop;
end $$;
create policy bearer on reporting.survey_set for select to entente_app using (key = platform.viewer_key());
create policy coordinator on confidential.survey_asked to entente_app
  using (service_id = any(array(select identity.coordinates())));

grant select, insert on reporting.survey_set, reporting.survey_batch, reporting.survey_spent, reporting.survey_setting,
  confidential.survey_asked to entente_app;
grant update (until, counts, words) on reporting.survey_batch to entente_app;
grant update (hashes) on reporting.survey_spent to entente_app;
grant update (sends) on reporting.survey_setting to entente_app;

-- Who asks: of cases their steps, of parties how they can be reached; it reads no answer.
grant usage on schema platform, identity, confidential, reporting, trail to entente_surveys;
grant execute on function platform.enqueue(text, uuid) to entente_surveys;
grant select (id, case_id, service_id, side, contact, public_key) on confidential.party to entente_surveys;
grant select (party_id, standing) on confidential.party_standing to entente_surveys;
grant select (id, service_id, type, stage, withdrawn_by, shred_key, language, second_party_knows) on confidential.cases
  to entente_surveys;
grant select (case_id, from_stage, to_stage, happened_at) on confidential.case_event to entente_surveys;
grant select (id, name, language, country, phone, email, settings) on identity.service to entente_surveys;
grant select, insert on reporting.survey_set, confidential.survey_asked to entente_surveys;
grant select on reporting.survey_setting to entente_surveys;
grant select (set_id, quarter), delete on reporting.survey_spent to entente_surveys;
grant insert on platform.outbox, trail.audit_row, confidential.reached to entente_surveys;
do $$
declare t text;
begin
  foreach t in array array['confidential.party', 'confidential.party_standing', 'confidential.cases', 'confidential.case_event',
      'reporting.survey_set', 'reporting.survey_setting', 'reporting.survey_spent', 'confidential.survey_asked'] loop
    execute format('create policy surveys on %s for select to entente_surveys using (platform.viewer() = ''job'')', t);
  end loop;
  foreach t in array array['reporting.survey_set', 'confidential.survey_asked', 'platform.outbox',
      'trail.audit_row', 'confidential.reached'] loop
    execute format('create policy surveys_write on %s for insert to entente_surveys with check (platform.viewer() = ''job'')', t);
  end loop;
end $$;
-- Tokens of a quarter that is long over are refused by their day: their hashes need not stay.
create policy surveys_forget on reporting.survey_spent for delete to entente_surveys using (platform.viewer() = 'job');

select confidential.let_forget();
