-- A party is reached through one gate. It writes down here what kind of message went to whom, by which way and when,
-- never what it said: for the team, and for that party himself.
create table confidential.reached (
  id uuid primary key,
  party_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  way text not null check (way in ('mail', 'sms', 'letter', 'phone')),
  purpose text not null check (purpose ~ '^[a-z_]{1,40}$'),
  at timestamptz not null,
  foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id)
);
create index on confidential.reached (party_id, at);
create index on confidential.reached (case_id);

-- A link in a message says which party is meant; it opens nothing. Only the hash of its token is here.
create table confidential.way_in (
  token_hash bytea primary key check (octet_length(token_hash) >= 32),
  party_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id)
);
create index on confidential.way_in (party_id);
create index on confidential.way_in (case_id);

do $$
declare name text;
begin
  foreach name in array array['reached', 'way_in'] loop
    execute format('alter table confidential.%I enable row level security', name);
    execute format('alter table confidential.%I force row level security', name);
    execute format('create policy coordinator on confidential.%I to entente_app
      using (service_id = any(array(select identity.coordinates())))', name);
    execute format('create policy mediator_writes on confidential.%I for insert to entente_app
      with check (case_id = any(array(select confidential.mediates())))', name);
    execute format('create policy party_writes on confidential.%I for insert to entente_app
      with check (party_id = platform.viewer_party())', name);
  end loop;
end $$;
create policy mediator on confidential.reached for select to entente_app
  using (case_id = any(array(select confidential.mediates())));
create policy party on confidential.reached for select to entente_app using (party_id = platform.viewer_party());
-- Whoever brings the token, and nobody else, learns which party it means.
create policy bearer on confidential.way_in for select to entente_app using (token_hash = platform.viewer_key());
grant select, insert on confidential.reached to entente_app;
grant select, insert, delete on confidential.way_in to entente_app;

-- A party says himself how he may be reached: his contact data, and nothing else of his row.
create function confidential.change_my_contact(given bytea) returns void language sql security definer
  set search_path = pg_catalog as $$
  update confidential.party set contact = given where id = platform.viewer_party() and platform.viewer() = 'party'
$$;
create policy for_own_contact on confidential.party for update to current_user
  using (platform.viewer() = 'party' and id = platform.viewer_party())
  with check (platform.viewer() = 'party' and id = platform.viewer_party());
revoke all on function confidential.change_my_contact(bytea) from public;
grant execute on function confidential.change_my_contact(bytea) to entente_app;
create policy party on confidential.party_hash to entente_app
  using (party_id = platform.viewer_party()) with check (party_id = platform.viewer_party());
