-- Complaints go too when their time has come; what they came to stays in the counters. And whatever tables of a case were
-- made since the last time.
create policy retention on confidential.complaint to entente_retention using (platform.viewer() = 'job');
grant select (id, service_id, closed_at), delete on confidential.complaint to entente_retention;

select confidential.let_forget();
