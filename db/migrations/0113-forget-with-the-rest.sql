-- What the slices beside it have made since is forgotten too: their tables of a case, and short messages on their way.

alter table platform.sms_outbox add column about uuid;
create index on platform.sms_outbox (about) where about is not null;
create policy retention on platform.sms_outbox to entente_retention using (platform.viewer() = 'job');
grant select (id, about, made_at, failed_at), delete on platform.sms_outbox to entente_retention;

create policy retention on identity.availability to entente_retention using (platform.viewer() = 'job');
create policy retention on identity.absence to entente_retention using (platform.viewer() = 'job');
grant select (member_id, service_id), delete on identity.availability, identity.absence to entente_retention;

select confidential.let_forget();
