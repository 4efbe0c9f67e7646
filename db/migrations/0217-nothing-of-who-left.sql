-- Whoever left everywhere long ago is named nowhere any more: not by his address either, and what opened his account goes
-- with it. And a link to a party is forgotten with the other links, once it leads nowhere.
grant update (email, sealed_private_key, totp_secret) on identity.member to entente_retention;
do $$
declare name text;
begin
  foreach name in array array['passkey', 'recovery_code'] loop
    execute format('create policy retention on identity.%I to entente_retention using (platform.viewer() = ''job'')', name);
    execute format('grant select (member_id), delete on identity.%I to entente_retention', name);
  end loop;
end $$;
grant select (expires_at) on confidential.way_in to entente_retention;
