-- The partners of a service: who sends people, by which agreement, and who may speak for him. Of a case there is nothing here.

create schema partners;
grant usage on schema partners to entente_app;

create table partners.organisation (
  id uuid primary key,
  service_id uuid not null references identity.service,
  kind text not null check (kind in ('police', 'housing', 'town_hall', 'mayor', 'social_work', 'health', 'community',
    'justice_of_the_peace', 'prosecutor', 'sanction_officer', 'school', 'private_landlord', 'neighbourhood_network', 'other')),
  name text not null check (name <> ''),
  note text not null default '',
  made_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  unique (id, service_id)
);
create index on partners.organisation (service_id);

-- A police station, an office: where people come and desk-hours are held.
create table partners.place (
  id uuid primary key,
  organisation_id uuid not null,
  service_id uuid not null,
  name text not null check (name <> ''),
  street text not null default '',
  postcode text not null default '',
  municipality text not null default '',
  ended_at timestamptz,
  unique (id, organisation_id),
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id) on delete cascade
);
create index on partners.place (organisation_id);

-- A person to ring, with or without an account.
create table partners.contact (
  id uuid primary key,
  organisation_id uuid not null,
  service_id uuid not null,
  name text not null check (name <> ''),
  function text not null default '',
  phone text not null default '',
  email text not null default '',
  ended_at timestamptz,
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id) on delete cascade
);
create index on partners.contact (organisation_id);

-- What was agreed, from when, and when it is looked at again. The contract is the typed description of which the form, the
-- permitted feedback and the report are made. A changed contract is a new row, so that an old referral keeps its own.
create table partners.agreement (
  id uuid primary key,
  organisation_id uuid not null,
  service_id uuid not null,
  contract jsonb not null,
  from_on date not null,
  until_on date,
  review_on date,
  signed_on date,
  made_by uuid not null references identity.member,
  made_at timestamptz not null,
  ended_at timestamptz,
  unique (id, organisation_id),
  check (until_on is null or until_on >= from_on),
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id) on delete cascade
);
create index on partners.agreement (organisation_id, from_on desc, made_at desc);

-- Which members with the role of a partner speak for the organisation.
create table partners.seat (
  member_id uuid not null references identity.member,
  organisation_id uuid not null,
  service_id uuid not null,
  place_id uuid,
  given_by uuid not null references identity.member,
  given_at timestamptz not null,
  ended_at timestamptz,
  primary key (member_id, organisation_id),
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id) on delete cascade,
  foreign key (place_id, organisation_id) references partners.place (id, organisation_id)
);
create index on partners.seat (organisation_id);

-- The organisations for which the member who looks speaks now: his seat stands, and so does his role at that service.
create function partners.sits_at() returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select s.organisation_id from partners.seat s
  join partners.organisation o on o.id = s.organisation_id
  join identity.role r on r.member_id = s.member_id and r.service_id = s.service_id and r.role = 'partner'
  where s.member_id = platform.viewer_member() and s.ended_at is null and o.ended_at is null
    and r.ended_at is null and (r.until is null or r.until >= current_date)
$$;
revoke all on function partners.sits_at() from public;
grant execute on function partners.sits_at() to entente_app;

-- A resident whom a partner sent, and by which agreement. `person` is what the partner typed of him, sealed under the case’s
-- shred key and the installation’s key, for the partner’s own list: it goes when the case is forgotten.
create table confidential.referral (
  id uuid primary key,
  case_id uuid not null unique,
  service_id uuid not null,
  organisation_id uuid not null,
  agreement_id uuid not null,
  place_id uuid,
  way text not null check (way in ('account', 'link', 'mail', 'paper', 'csv', 'desk_hour')),
  by_member uuid references identity.member,
  received_on date not null,
  -- The resident was told and agreed to be sent, and how he said so.
  agreed_how text not null check (agreed_how in ('in_person', 'by_phone', 'in_writing')),
  person bytea not null,
  shred_key text not null,
  foreign key (case_id, service_id) references confidential.cases (id, service_id) on delete cascade,
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id),
  foreign key (agreement_id, organisation_id) references partners.agreement (id, organisation_id),
  foreign key (place_id, organisation_id) references partners.place (id, organisation_id)
);
create index on confidential.referral (organisation_id, received_on desc, id);

do $$
declare name text;
begin
  foreach name in array array['organisation', 'place', 'contact', 'agreement', 'seat'] loop
    execute format('alter table partners.%I enable row level security', name);
    execute format('alter table partners.%I force row level security', name);
    execute format('create policy coordinator on partners.%I to entente_app
      using (service_id = any(array(select identity.coordinates())))', name);
    execute format('create policy for_seats on partners.%I for select to current_user using (true)', name);
    execute format('grant select, insert on partners.%I to entente_app', name);
  end loop;
  foreach name in array array['place', 'agreement', 'seat'] loop
    execute format('create policy partner on partners.%I for select to entente_app
      using (organisation_id = any(array(select partners.sits_at())))', name);
  end loop;
end $$;
create policy partner on partners.organisation for select to entente_app using (id = any(array(select partners.sits_at())));
create policy own_name on partners.agreement as restrictive for insert to entente_app
  with check (made_by = platform.viewer_member());
create policy own_name on partners.seat as restrictive for insert to entente_app
  with check (given_by = platform.viewer_member());
-- A seat is for who has the role of a partner there, so that no mediator sits on both sides of the wall by mistake.
create function partners.is_partner_of(member uuid, service uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from identity.role where member_id = member and service_id = service and role = 'partner'
    and ended_at is null)
$$;
revoke all on function partners.is_partner_of(uuid, uuid) from public;
grant execute on function partners.is_partner_of(uuid, uuid) to entente_app;
create policy for_partners on partners.seat as restrictive for insert to entente_app
  with check (partners.is_partner_of(member_id, service_id));

grant update (kind, name, note, ended_at, version) on partners.organisation to entente_app;
grant update (name, street, postcode, municipality, ended_at) on partners.place to entente_app;
grant update (name, function, phone, email, ended_at) on partners.contact to entente_app;
grant update (until_on, review_on, signed_on, ended_at) on partners.agreement to entente_app;
grant update (place_id, ended_at, given_at, given_by) on partners.seat to entente_app;

alter table confidential.referral enable row level security;
alter table confidential.referral force row level security;
create policy coordinator on confidential.referral to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy mediator on confidential.referral for select to entente_app
  using (case_id = any(array(select confidential.mediates())));
create policy partner on confidential.referral for select to entente_app
  using (organisation_id = any(array(select partners.sits_at())));
-- Written with the case that it opens, in that very transaction, and read back by nobody then.
create policy request on confidential.referral for insert to entente_app
  with check (platform.viewer() = 'public' and confidential.asked_just_now(case_id));
grant select (id, case_id, service_id, organisation_id, agreement_id, place_id, way, by_member, received_on,
  agreed_how, person, shred_key),
  insert on confidential.referral to entente_app;

-- What somebody agreed to: which items, to whom, for what. Nothing goes to a partner without one that stands, unless a law asks.
create table confidential.consent (
  id uuid primary key,
  case_id uuid not null,
  party_id uuid not null,
  service_id uuid not null,
  organisation_id uuid not null,
  purpose text not null check (purpose in ('feedback', 'onward_referral')),
  items text[] not null check (cardinality(items) > 0),
  given_how text not null check (given_how in ('in_person', 'by_phone', 'in_writing', 'with_code')),
  given_at timestamptz not null,
  -- Null: he himself, or the partner who asked him when he sent him.
  recorded_by uuid references identity.member,
  expires_on date,
  withdrawn_at timestamptz,
  foreign key (case_id, service_id) references confidential.cases (id, service_id) on delete cascade,
  foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id),
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id)
);
create index on confidential.consent (case_id, organisation_id);
create index on confidential.consent (party_id);

alter table confidential.consent enable row level security;
alter table confidential.consent force row level security;
create policy coordinator on confidential.consent to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy mediator on confidential.consent to entente_app
  using (case_id = any(array(select confidential.mediates())));
create policy party on confidential.consent to entente_app using (party_id = platform.viewer_party());
create policy with_his_code on confidential.consent as restrictive for insert to entente_app
  with check (given_how <> 'with_code' or party_id = platform.viewer_party());
-- Withdrawn is withdrawn: who agrees again agrees anew.
create policy once on confidential.consent as restrictive for update to entente_app using (withdrawn_at is null);
create policy request on confidential.consent for insert to entente_app
  with check (platform.viewer() = 'public' and confidential.asked_just_now(case_id));
create policy own_name on confidential.consent as restrictive for insert to entente_app
  with check (recorded_by is not distinct from platform.viewer_member());
grant select, insert on confidential.consent to entente_app;
grant update (withdrawn_at) on confidential.consent to entente_app;

select confidential.let_forget();
