-- The third wall, seen from inside: what a hand with SQL in the app's own role could still bend.

-- A row that names a case names its service too. Were the two free of each other, a coordinator could write a row of his
-- own service into a case of another one, and be let in by it.
alter table confidential.cases add unique (id, service_id);
alter table confidential.party add unique (id, service_id), add unique (id, case_id, service_id);
alter table confidential.compartment add unique (id, case_id, service_id);
alter table confidential.item add unique (id, case_id, service_id);

alter table confidential.party drop constraint party_case_id_fkey,
  add foreign key (case_id, service_id) references confidential.cases (id, service_id);
alter table confidential.party_hash drop constraint party_hash_party_id_fkey,
  add foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id);
alter table confidential.party_code drop constraint party_code_party_id_fkey,
  add foreign key (party_id, service_id) references confidential.party (id, service_id),
  add check (octet_length(lookup_id) >= 16);
alter table confidential.compartment drop constraint compartment_case_id_fkey,
  drop constraint compartment_party_id_fkey,
  add foreign key (case_id, service_id) references confidential.cases (id, service_id),
  add foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id);
alter table confidential.compartment_grant drop constraint compartment_grant_compartment_id_fkey,
  add foreign key (compartment_id, case_id, service_id) references confidential.compartment (id, case_id, service_id);
alter table confidential.item drop constraint item_compartment_id_fkey, drop constraint item_case_id_fkey,
  add foreign key (compartment_id, case_id, service_id) references confidential.compartment (id, case_id, service_id);
alter table confidential.case_mediator drop constraint case_mediator_case_id_fkey,
  add foreign key (case_id, service_id) references confidential.cases (id, service_id);
alter table confidential.case_event drop constraint case_event_case_id_fkey,
  add foreign key (case_id, service_id) references confidential.cases (id, service_id);
alter table confidential.agreement_line drop constraint agreement_line_item_id_fkey,
  add foreign key (item_id, case_id, service_id) references confidential.item (id, case_id, service_id);
alter table confidential.draft add check (octet_length(lookup_id) >= 16);

-- What a row is never changes: its case, its service, its number, its shred key. A later column is closed until granted.
revoke update on confidential.cases, confidential.party, confidential.compartment, confidential.compartment_grant,
  confidential.agreement_line, confidential.party_hash, confidential.party_code, confidential.draft from entente_app;
grant update (stage, stage_since, came_from, withdrawn_by, second_party_knows, reopened_by, mode, subject, sub_subject,
  relation, channel, referrer_type, district, language, requested_at, first_contact_at, closed_at, outcome, due_on, due_kind,
  aftercare_on, safety_flag, complaint_flag, version) on confidential.cases to entente_app;
grant update (contact, public_key) on confidential.party to entente_app;
grant update (generation) on confidential.compartment to entente_app;
grant update (awaiting_acceptance) on confidential.compartment_grant to entente_app;
grant update (due_on, kept) on confidential.agreement_line to entente_app;
grant update (sealed, saved_at, expires_at) on confidential.draft to entente_app;

-- Whoever no longer works at the service mediates none of its cases, even where nobody has taken him off them.
create or replace function confidential.mediates() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select m.case_id from confidential.case_mediator m
  where m.member_id = platform.viewer_member() and m.answer = 'accepted' and m.ended_at is null
    and exists (select from identity.role r
      where r.member_id = m.member_id and r.service_id = m.service_id and r.role in ('mediator', 'coordinator')
        and r.ended_at is null and (r.until is null or r.until >= current_date))
$$;

-- A mediator reads his cases and moves them on; he makes none, closes none, and writes neither parties nor compartments.
do $$
declare name text;
begin
  foreach name in array array['cases', 'party', 'compartment', 'item', 'case_event', 'agreement_line',
      'compartment_grant'] loop
    execute format('drop policy mediator on confidential.%I', name);
  end loop;
  foreach name in array array['party', 'compartment', 'item', 'case_event', 'agreement_line'] loop
    execute format('create policy mediator on confidential.%I for select to entente_app
      using (case_id = any(array(select confidential.mediates())))', name);
  end loop;
end $$;
create policy mediator on confidential.cases for select to entente_app
  using (id = any(array(select confidential.mediates())));
create policy mediator_moves on confidential.cases for update to entente_app
  using (id = any(array(select confidential.mediates())) and closed_at is null)
  with check (id = any(array(select confidential.mediates())) and closed_at is null and stage <> 'closed');
create policy mediator_writes on confidential.item for insert to entente_app
  with check (case_id = any(array(select confidential.mediates())));
create policy mediator_writes on confidential.case_event for insert to entente_app
  with check (case_id = any(array(select confidential.mediates())) and member_id = platform.viewer_member()
    and role = 'mediator');
create policy mediator_writes on confidential.agreement_line for insert to entente_app
  with check (case_id = any(array(select confidential.mediates())));
create policy mediator_marks on confidential.agreement_line for update to entente_app
  using (case_id = any(array(select confidential.mediates())))
  with check (case_id = any(array(select confidential.mediates())));
create policy mediator on confidential.compartment_grant for select to entente_app
  using (holder_kind = 'member' and holder_id = platform.viewer_member()
    and case_id = any(array(select confidential.mediates())));
create policy mediator_accepts on confidential.compartment_grant for update to entente_app
  using (holder_kind = 'member' and holder_id = platform.viewer_member()
    and case_id = any(array(select confidential.mediates())));

-- He sees a proposal while it lasts, and what he does to it is answer it.
drop policy own_read on confidential.case_mediator;
create policy own_read on confidential.case_mediator for select to entente_app
  using (member_id = platform.viewer_member() and ended_at is null);
drop policy own_answer on confidential.case_mediator;
create policy own_answer on confidential.case_mediator for update to entente_app
  using (member_id = platform.viewer_member() and answer is null and ended_at is null)
  with check (member_id = platform.viewer_member() and answer is not null and ended_at is null);

drop policy own on confidential.acquaintance;
create policy own on confidential.acquaintance for select to entente_app using (member_id = platform.viewer_member());

-- Nobody writes in another's name.
create policy own_name on confidential.item as restrictive for insert to entente_app
  with check (case when author_role = 'party' then platform.viewer() = 'public' or author_id = platform.viewer_party()
    else author_id = platform.viewer_member() end);

-- A party writes into his own compartment. What is shared comes there by a release, which is the team's.
drop policy party_writes on confidential.item;
create policy party_writes on confidential.item for insert to entente_app
  with check (author_role = 'party' and author_id = platform.viewer_party()
    and compartment_id = any(array(select id from confidential.compartment where party_id = platform.viewer_party())));

-- The public writes into the case that it opens in this very transaction, and into no other.
create function confidential.asked_just_now(asked uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from confidential.cases c where c.id = asked and c.xmin = pg_current_xact_id()::xid)
$$;
create function confidential.came_just_now(party uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from confidential.party p where p.id = party and p.xmin = pg_current_xact_id()::xid)
$$;
create policy for_requests on confidential.cases for select to current_user using (platform.viewer() = 'public');
create policy for_requests on confidential.party for select to current_user using (platform.viewer() = 'public');
revoke all on function confidential.asked_just_now(uuid), confidential.came_just_now(uuid) from public;
grant execute on function confidential.asked_just_now(uuid), confidential.came_just_now(uuid) to entente_app;
do $$
declare name text;
begin
  foreach name in array array['party', 'party_hash', 'compartment', 'compartment_grant', 'item', 'case_event'] loop
    execute format('alter policy request on confidential.%I
      with check (platform.viewer() = ''public'' and confidential.asked_just_now(case_id)%s)', name,
      case name when 'item' then ' and author_role = ''party''' when 'case_event' then ' and step = ''request''' end);
  end loop;
end $$;
alter policy request on confidential.party_code
  with check (platform.viewer() = 'public' and confidential.came_just_now(party_id));
