-- What a party asks holds at once, also for what waits in an outbox: a message by a way that he closed, or to an address
-- that is no longer his, goes no more. Only for that party himself, and for the coordinators of his service.
create function confidential.recall_messages(party uuid, by_mail boolean, by_sms boolean) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from confidential.party p where p.id = recall_messages.party
    and (p.id = platform.viewer_party() or p.service_id = any(array(select identity.coordinates())))) then return; end if;
  delete from platform.outbox where by_mail and about = recall_messages.party;
  delete from platform.sms_outbox where by_sms and about = recall_messages.party;
end $$;
create policy for_recalling on confidential.party for select to current_user
  using (service_id = any(array(select identity.coordinates())));
create policy recalls on platform.outbox to current_user using (about is not null);
create policy recalls on platform.sms_outbox to current_user using (about is not null);
revoke all on function confidential.recall_messages(uuid, boolean, boolean) from public;
grant execute on function confidential.recall_messages(uuid, boolean, boolean) to entente_app;
