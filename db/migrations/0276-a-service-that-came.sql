-- A service that came from another installation (decision 20) brings what hangs on passphrases and codes: nobody can make that
-- anew without the person. The keys lie in the key store; here stands only which they are.
create table identity.brought_key (
  service_id uuid not null references identity.service,
  -- The fingerprint of the installation where they were derived.
  origin text not null check (origin ~ '^[0-9a-f]{32}$'),
  purpose text not null check (purpose <> ''),
  key_id uuid not null unique,
  primary key (service_id, origin, purpose)
);
alter table identity.brought_key enable row level security;
alter table identity.brought_key force row level security;
-- Whoever types a code or a passphrase is not known yet.
create policy anybody on identity.brought_key for select to entente_app using (true);
grant select on identity.brought_key to entente_app;

-- Under which installation's key the passphrase of a member was hardened; null is this one. Choosing a passphrase ends it.
alter table identity.member add column hardened_by text check (hardened_by ~ '^[0-9a-f]{32}$');
