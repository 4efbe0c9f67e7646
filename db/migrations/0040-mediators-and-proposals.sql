-- Mediators: until when the record check holds; what they have in hand; and how a mediator answers a proposal.

alter table identity.mediator add column record_check_until date;

-- Names a proposal in its address: neither the case nor the other mediator can be told from it.
alter table confidential.case_mediator add column id uuid not null default gen_random_uuid() unique;

-- What each mediator has in hand, for who may see the rows below it.
create view confidential.mediator_load with (security_invoker = true) as
  select member_id, service_id, case_id, answer = 'accepted' as accepted, answered_at, ended_at
  from confidential.case_mediator
  where answer is null or answer = 'accepted';
grant select on confidential.mediator_load to entente_app;

-- A mediator reads his own rows, and answers once; he cannot write himself into a case.
drop policy own on confidential.case_mediator;
create policy own_read on confidential.case_mediator for select to entente_app
  using (member_id = platform.viewer_member());
create policy own_answer on confidential.case_mediator for update to entente_app
  using (member_id = platform.viewer_member() and answer is null and ended_at is null)
  with check (member_id = platform.viewer_member());
revoke update on confidential.case_mediator from entente_app;
grant update (id, glimpse, proposed_at, answer, answered_at, ended_at) on confidential.case_mediator to entente_app;

-- The functions below run as the owner, whom the forced policies bind too: he sees what the viewer was asked for.
create function confidential.asked_of_me() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select case_id from confidential.case_mediator
  where member_id = platform.viewer_member() and ended_at is null
$$;
create policy for_proposals on confidential.cases for select to current_user
  using (id = any(array(select confidential.asked_of_me())));
create policy for_proposals_lock on confidential.cases for update to current_user
  using (id = any(array(select confidential.asked_of_me())));
create policy for_proposals on confidential.compartment_grant for select to current_user
  using (holder_kind = 'member' and holder_id = platform.viewer_member());
create policy for_proposals_end on confidential.compartment_grant for delete to current_user
  using (holder_kind = 'member' and holder_id = platform.viewer_member());
create policy for_proposals on confidential.party_hash for select to current_user
  using (case_id = any(array(select confidential.asked_of_me())));
create policy for_proposals on confidential.acquaintance to current_user
  using (member_id = platform.viewer_member());

-- The case of a proposal, locked before its rows are: everybody locks in this order, so nobody waits in a circle.
create function confidential.lock_proposed_case(proposal uuid) returns table (case_id uuid, stage text)
  language sql volatile security definer set search_path = pg_catalog as $$
  select c.id, c.stage from confidential.cases c
  where c.id = (select m.case_id from confidential.case_mediator m
    where m.id = proposal and m.member_id = platform.viewer_member() and m.ended_at is null)
  for update of c
$$;

-- After a no: the keys that were prepared go. Who knows one of the two is never proposed for these persons again. A name
-- alone is no person, many share it: it counts only where nothing else is known of a party.
create function confidential.settle_refusal(proposal uuid) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
declare asked confidential.case_mediator;
begin
  select * into asked from confidential.case_mediator m
  where m.id = proposal and m.member_id = platform.viewer_member() and m.answer in ('declined', 'knows_them');
  if not found then return; end if;
  delete from confidential.compartment_grant g
  where g.case_id = asked.case_id and g.holder_kind = 'member' and g.holder_id = asked.member_id;
  if asked.answer = 'knows_them' then
    insert into confidential.acquaintance (member_id, service_id, hash)
    select distinct asked.member_id, asked.service_id, h.hash from confidential.party_hash h
    where h.case_id = asked.case_id and (h.kind <> 'name' or not exists (
      select from confidential.party_hash other where other.party_id = h.party_id and other.kind <> 'name'))
    on conflict do nothing;
  end if;
end $$;

revoke all on function confidential.asked_of_me(), confidential.lock_proposed_case(uuid),
  confidential.settle_refusal(uuid) from public;
grant execute on function confidential.lock_proposed_case(uuid), confidential.settle_refusal(uuid) to entente_app;
