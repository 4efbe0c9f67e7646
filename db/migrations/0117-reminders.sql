-- Who reminds asks of each of the many in a community case whether he may know of it.
grant select (party_id, standing) on confidential.party_standing to entente_reminders;
create policy reminders on confidential.party_standing for select to entente_reminders using (platform.viewer() = 'job');
