-- Keys that change hands: a passkey opens a member's key, a lost passphrase is made good, a service gets a new key.

-- The member's private key once more, under what his device yields for this passkey (WebAuthn PRF).
alter table identity.passkey
  add column prf_salt bytea check (octet_length(prf_salt) = 16),
  add column sealed_private_key bytea,
  add check ((prf_salt is null) = (sealed_private_key is null));
grant update (prf_salt, sealed_private_key) on identity.passkey to entente_app;

-- A retired key still opens what was sealed to it. `renewal_asked_at`: somebody who held it has left, so that there must be a
-- new one. `rewrapped_at`: nothing is sealed to it any more, and nobody holds it.
alter table identity.service_key
  add column renewal_asked_at timestamptz,
  add column rewrapped_at timestamptz,
  add check (rewrapped_at is null or retired_at is not null);

-- A mediator who chose a new passphrase without the old one has a new pair of keys: from when his grants were of no use.
alter table confidential.case_mediator add column keys_lost_at timestamptz;
create index case_mediator_lost_keys on confidential.case_mediator (service_id) where keys_lost_at is not null;
grant update (keys_lost_at) on confidential.case_mediator to entente_app;

create policy for_lost_keys on confidential.case_mediator for update to current_user
  using (platform.viewer() = 'member' and member_id = platform.viewer_member());

-- What was sealed to the old pair of the member who looks opens for nobody: it goes, and his coordinators see that it did.
create function confidential.lose_own_grants(at timestamptz) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  delete from confidential.compartment_grant
    where holder_kind = 'member' and holder_id = platform.viewer_member();
  update confidential.case_mediator set keys_lost_at = at
    where member_id = platform.viewer_member() and ended_at is null and (answer is null or answer = 'accepted');
end $$;
revoke all on function confidential.lose_own_grants(timestamptz) from public;
grant execute on function confidential.lose_own_grants(timestamptz) to entente_app;

-- What is sealed to one service key, found without looking through the grants of all cases.
create index compartment_grant_of_service on confidential.compartment_grant (holder_id, case_id) where holder_kind = 'service';

-- Whether anything is still sealed to a service key. The job that lets go of a retired key sees no grant itself.
create policy for_retiring on confidential.compartment_grant for select to current_user
  using (platform.viewer() = 'job' and holder_kind = 'service');
create function confidential.is_sealed_to(service_key uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  if platform.viewer() <> 'job' then raise 'Only a job asks this: to others the answer would be no'; end if;
  return exists (select from confidential.compartment_grant g
    where g.holder_kind = 'service' and g.holder_id = service_key);
end $$;
revoke all on function confidential.is_sealed_to(uuid) from public;
grant execute on function confidential.is_sealed_to(uuid) to entente_app;
