-- Which contact sent somebody by a link: for the coordinators alone, so the column itself is read by nobody. A link is gone a month
-- after it ended, and its sessions and codes a day after they did.

alter table confidential.referral add column contact_id uuid,
  add foreign key (contact_id, organisation_id) references partners.contact (id, organisation_id)
    on delete set null (contact_id);
create index on confidential.referral (contact_id) where contact_id is not null;

-- Whoever writes it has come in by a link of that very contact.
create policy own_contact on confidential.referral as restrictive for insert to entente_app
  with check (contact_id is null or (way = 'link' and contact_id in (select l.contact_id from partners.link l
    where l.id in (select e.link_id from partners.entered() e))));

create function confidential.sent_by_contact(asked uuid) returns table (name text, function text)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.name, c.function from confidential.referral r join partners.contact c on c.id = r.contact_id
  where r.case_id = asked and r.service_id in (select identity.coordinates())
$$;
revoke all on function confidential.sent_by_contact(uuid) from public;
grant execute on function confidential.sent_by_contact(uuid) to entente_app;

grant select (ended_at) on partners.link to entente_retention;
grant select (expires_at), delete on partners.link_session, partners.link_code to entente_retention;
create policy retention on partners.link_session to entente_retention using (platform.viewer() = 'job');
create policy retention on partners.link_code to entente_retention using (platform.viewer() = 'job');
