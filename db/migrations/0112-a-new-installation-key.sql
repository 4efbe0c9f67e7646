-- A new key of the installation: one job, with a role of its own, seals anew what the old key opened. It opens no compartment.

grant usage on schema platform, confidential to entente_rotation;
grant select (id, shred_key) on confidential.cases to entente_rotation;
grant select (id, case_id, service_id, contact), update (contact) on confidential.party to entente_rotation;
grant select, insert, delete on confidential.party_hash, confidential.acquaintance to entente_rotation;
grant select, update (sealed) on platform.outbox, platform.sms_outbox to entente_rotation;
do $$
declare name text;
begin
  foreach name in array array['confidential.cases', 'confidential.party', 'confidential.party_hash',
      'confidential.acquaintance', 'platform.outbox', 'platform.sms_outbox'] loop
    execute format('create policy rotates on %s to entente_rotation using (platform.viewer() = ''job'')
      with check (platform.viewer() = ''job'')', name);
  end loop;
end $$;

-- Which keys this database was moved to: a rotation that was killed goes on where it stood. Fingerprints tell nothing.
create table platform.rotation (
  fingerprint text primary key,
  at timestamptz not null
);
alter table platform.rotation enable row level security;
alter table platform.rotation force row level security;
create policy rotates on platform.rotation to entente_rotation using (true) with check (true);
grant select, insert on platform.rotation to entente_rotation;
