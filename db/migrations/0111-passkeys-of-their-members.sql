-- What opens a member's account lies beside what others may read of him. Of that, passkeys (which hold his private key once
-- more) and recovery codes are shown to him alone: no list of members, no mistake in a query gives them out. Who signs in by a
-- passkey is nobody yet: he sees the one whose id his device presented.
alter table identity.passkey enable row level security;
alter table identity.recovery_code enable row level security;

create policy own on identity.passkey to entente_app using (member_id = platform.viewer_member());
create policy presented on identity.passkey for select to entente_app
  using (platform.viewer() = 'public' and octet_length(platform.viewer_key()) > 0 and id = platform.viewer_key());
create policy presented_counts on identity.passkey for update to entente_app
  using (platform.viewer() = 'public' and octet_length(platform.viewer_key()) > 0 and id = platform.viewer_key());
create policy own on identity.recovery_code to entente_app using (member_id = platform.viewer_member());
