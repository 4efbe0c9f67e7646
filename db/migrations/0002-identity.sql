-- Services (the tenants), members, their roles, sessions and keys.

create table identity.service (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
  name text not null,
  country text not null check (country in ('be', 'nl')),
  language text not null check (language in ('nl', 'fr', 'de', 'en')),
  phone text not null default '',
  email text not null default '',
  made_at timestamptz not null,
  -- Opens for requests only after its first coordinator has confirmed the recovery sheet.
  opened_at timestamptz,
  intake_closed_until date,
  settings jsonb not null default '{}'
);

create table identity.service_area (
  service_id uuid not null references identity.service,
  -- A postcode or the name of a municipality, as typed; `folded` is it without accents and capitals.
  place text not null,
  folded text not null,
  primary key (service_id, folded)
);
create index on identity.service_area (folded text_pattern_ops);

create table identity.member (
  id uuid primary key,
  email text not null,
  name text not null,
  language text not null check (language in ('nl', 'fr', 'de', 'en')),
  made_at timestamptz not null,
  ended_at timestamptz,
  salt bytea not null,
  verifier bytea not null,
  public_key bytea not null,
  sealed_private_key bytea not null,
  totp_secret bytea,
  totp_confirmed_at timestamptz,
  totp_last_counter bigint
);
create unique index on identity.member (lower(email));

create table identity.role (
  member_id uuid not null references identity.member,
  service_id uuid references identity.service,
  role text not null check (role in ('coordinator', 'mediator', 'partner', 'environment_officer', 'editor',
    'administrator', 'complaint_handler', 'operator')),
  since timestamptz not null,
  until date,
  ended_at timestamptz,
  unique nulls not distinct (member_id, service_id, role)
);

-- The services of which the member who looks is a coordinator now.
create function identity.coordinates() returns setof uuid language sql stable as $$
  select service_id from identity.role
  where member_id = platform.viewer_member() and role = 'coordinator' and ended_at is null
    and (until is null or until >= current_date)
$$;

create table identity.invitation (
  id uuid primary key,
  token_hash bytea not null unique,
  service_id uuid references identity.service,
  email text not null,
  name text not null,
  language text not null,
  roles text[] not null,
  invited_by uuid references identity.member,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz
);

create table identity.session (
  id uuid primary key,
  token_hash bytea not null unique,
  -- A member or a party: the other one is null.
  member_id uuid references identity.member,
  party_id uuid,
  service_id uuid references identity.service,
  -- The opened private key, sealed under a secret that is only in the cookie.
  sealed_private_key bytea,
  second_factor_pending boolean not null default false,
  device text not null default '',
  made_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  check ((member_id is null) <> (party_id is null))
);
create index on identity.session (member_id);

create table identity.password_reset (
  token_hash bytea primary key,
  member_id uuid not null references identity.member,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table identity.recovery_code (
  member_id uuid not null references identity.member,
  hash bytea not null,
  used_at timestamptz,
  primary key (member_id, hash)
);

-- How often something failed lately. The bucket is a keyed hash, so that no address stands here.
create table identity.throttle (
  bucket bytea primary key,
  failures integer not null,
  last_failed_at timestamptz not null
);

create table identity.service_key (
  id uuid primary key,
  service_id uuid not null references identity.service,
  generation integer not null,
  public_key bytea not null,
  made_at timestamptz not null,
  sheet_confirmed_at timestamptz,
  retired_at timestamptz,
  unique (service_id, generation)
);

-- A service's private key, sealed to the public key of one coordinator.
create table identity.service_key_grant (
  service_key_id uuid not null references identity.service_key,
  member_id uuid not null references identity.member,
  sealed bytea not null,
  made_at timestamptz not null,
  primary key (service_key_id, member_id)
);

-- What the coordinator must know of a volunteer to match him: no party is named here.
create table identity.mediator (
  member_id uuid not null references identity.member,
  service_id uuid not null references identity.service,
  street text not null default '',
  place text not null default '',
  district text not null default '',
  languages text[] not null default '{}',
  skills text[] not null default '{}',
  gender text not null default '',
  experienced boolean not null default false,
  trained_on date,
  agreement_signed_on date,
  active boolean not null default true,
  most_open_cases integer not null default 3 check (most_open_cases between 0 and 50),
  primary key (member_id, service_id)
);

grant select, insert, update on all tables in schema identity to entente_app;
grant delete on identity.session, identity.recovery_code, identity.throttle, identity.service_key_grant,
  identity.service_area, identity.password_reset to entente_app;
