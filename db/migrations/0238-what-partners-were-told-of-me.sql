-- Who was sent may know what was told of him: each word but the last. The day of the end, and how it ended, say more than he
-- himself is told of the other side; those he gets from the service.

create function confidential.sent_as() returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select p.case_id from confidential.party p
  where platform.viewer() = 'party' and p.id = platform.viewer_party() and p.side = 'first'
$$;
revoke all on function confidential.sent_as() from public;
grant execute on function confidential.sent_as() to entente_app;
create policy for_own_words on confidential.party for select to current_user
  using (platform.viewer() = 'party' and id = platform.viewer_party());

create policy party on confidential.referral_told for select to entente_app
  using (word <> 'closed' and case_id = (select confidential.sent_as()));
create policy party_was_told_of on partners.organisation for select to entente_app using (id = any(array(
  select t.organisation_id from confidential.referral_told t
  where t.word <> 'closed' and t.case_id = (select confidential.sent_as()))));
