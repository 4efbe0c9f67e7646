-- The passkeys of members. The id and the public key come from the device; the private key never leaves it.

create table identity.passkey (
  id bytea primary key,
  member_id uuid not null references identity.member,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index on identity.passkey (member_id);
grant select, insert, delete, update (counter, used_at) on identity.passkey to entente_app;

-- Challenges that were answered: each counts once. A row may go when its challenge has expired.
create table identity.answered_challenge (
  hash bytea primary key,
  expires_at timestamptz not null
);
create index on identity.answered_challenge (expires_at);
grant select, insert, delete on identity.answered_challenge to entente_app;
