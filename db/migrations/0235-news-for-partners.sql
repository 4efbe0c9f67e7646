-- Mails that say that there is something new, and nothing of what: gathered by day and sent at one hour by a job of its own. A row
-- names no case, and the day is that on which it was told or done, never the hour: so a mail says no more than the page does.

alter table partners.seat add column mails boolean not null default true;
alter table partners.contact add column mails boolean not null default true;
grant update (mails) on partners.contact to entente_app;

create table partners.news (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  service_id uuid not null,
  kind text not null check (kind in ('told', 'desk_hour', 'session', 'answer')),
  -- For whoever sits there, or for this member alone; null for all of the organisation.
  place_id uuid,
  member_id uuid references identity.member,
  on_day date not null,
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id) on delete cascade,
  foreign key (place_id, organisation_id) references partners.place (id, organisation_id)
);
create index on partners.news (on_day);
create index on partners.news (organisation_id);
alter table partners.news enable row level security, force row level security;
create policy for_gathering on partners.news to current_user using (true) with check (true);

-- Both countries have one clock.
create function partners.day_there(at timestamptz) returns date language sql immutable set search_path = pg_catalog as $$
  select (at at time zone 'Europe/Brussels')::date
$$;
revoke all on function partners.day_there(timestamptz) from public;

-- A word that was told. Of a sanction the officer reads another word, which changes on days of its own.
create policy for_news on confidential.cases for select to current_user using (type = 'sanction');
create function partners.gather_told() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into partners.news (organisation_id, service_id, kind, place_id, on_day)
    select r.organisation_id, r.service_id, 'told', r.place_id, new.told_on from confidential.referral r
    where r.id = new.referral_id
      and not exists (select from confidential.cases c where c.id = r.case_id and c.type = 'sanction');
  return null;
end $$;
create trigger gather after insert on confidential.referral_told
  for each row execute function partners.gather_told();

create function partners.gather_sanction() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if partners.sanction_word(new.stage, new.came_from, new.outcome)
      is distinct from partners.sanction_word(old.stage, old.came_from, old.outcome) then
    insert into partners.news (organisation_id, service_id, kind, place_id, on_day)
      select r.organisation_id, r.service_id, 'told', r.place_id, partners.day_there(new.stage_since)
      from confidential.referral r where r.case_id = new.id;
  end if;
  return null;
end $$;
create trigger gather after update of stage, came_from, outcome on confidential.cases
  for each row when (new.type = 'sanction') execute function partners.gather_sanction();

-- What is offered, or ends, at a partner’s place; and a day that is not as the series has it.
create function partners.gather_desk_hour() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op = 'INSERT' or new.offer <> old.offer or (new.ended_at is not null and old.ended_at is null) then
    insert into partners.news (organisation_id, service_id, kind, place_id, on_day)
      values (new.organisation_id, new.service_id, 'desk_hour', new.place_id, partners.day_there(new.changed_at));
  end if;
  return null;
end $$;
create trigger gather after insert or update on partners.desk_hour
  for each row execute function partners.gather_desk_hour();

create function partners.gather_day() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  -- Who holds it is not told: as long as it is held as the series has it, nothing is new.
  if (tg_op = 'INSERT' and new.kind = 'held') or (tg_op = 'UPDATE' and
      row (new.kind, new.moved_to, new.from_time, new.to_time)
        is not distinct from row (old.kind, old.moved_to, old.from_time, old.to_time)) then
    return null;
  end if;
  insert into partners.news (organisation_id, service_id, kind, place_id, on_day)
    select d.organisation_id, d.service_id, 'desk_hour', d.place_id, partners.day_there(new.changed_at)
    from partners.desk_hour d where d.id = new.desk_hour_id;
  return null;
end $$;
create trigger gather after insert or update on partners.desk_hour_exception
  for each row execute function partners.gather_day();

-- What a partner himself answered, for the coordinators: what they wrote down they know.
create function partners.gather_answer() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into partners.news (organisation_id, service_id, kind, on_day)
    values (new.organisation_id, new.service_id, 'answer', partners.day_there(new.answered_at));
  return null;
end $$;
create trigger gather after insert on partners.desk_hour_answer
  for each row when (new.by_partner) execute function partners.gather_answer();

-- A session is for all of an organisation that is asked; that it is called off, for him who said that people come.
create function partners.gather_guest() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into partners.news (organisation_id, service_id, kind, on_day)
    select new.organisation_id, new.service_id, 'session', partners.day_there(s.made_at)
    from partners.session s where s.id = new.session_id;
  return null;
end $$;
create trigger gather after insert on partners.session_guest
  for each row execute function partners.gather_guest();

create function partners.gather_cancelled() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into partners.news (organisation_id, service_id, kind, member_id, on_day)
    select g.organisation_id, g.service_id, 'session', g.said_by, partners.day_there(new.cancelled_at)
    from partners.session_guest g where g.session_id = new.id and g.expected > 0;
  return null;
end $$;
create trigger gather after update of cancelled_at on partners.session
  for each row when (old.cancelled_at is null and new.cancelled_at is not null)
  execute function partners.gather_cancelled();

-- The triggers above read these as the owner.
do $$ declare name text; begin
  foreach name in array array['session', 'session_guest'] loop
    execute format('create policy for_news on partners.%I for select to current_user using (true)', name);
  end loop;
  foreach name in array array['told', 'sanction', 'desk_hour', 'day', 'answer', 'guest', 'cancelled'] loop
    execute format('revoke all on function partners.gather_%I() from public', name);
  end loop;
end $$;

-- Whom the news of the days before `today` is for, each once: members with a seat who want it, coordinators of whom a partner
-- answered, and, where nobody of an organisation signs in, its contacts about the desk-hours there.
create function partners.news_for(today date)
  returns table (service_id uuid, email text, language text, as_whom text, service text, phone text)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if platform.viewer() <> 'job' then raise 'Only a job asks this'; end if;
  return query
    with living as (
      select r.member_id, r.service_id, r.role, m.email, m.language from identity.role r
      join identity.member m on m.id = r.member_id and m.ended_at is null
      where r.role in ('partner', 'coordinator') and r.ended_at is null and (r.until is null or r.until >= today)
    ), seated as (
      select s.organisation_id, s.place_id, s.mails, l.* from partners.seat s
      join living l on l.member_id = s.member_id and l.service_id = s.service_id and l.role = 'partner'
      where s.ended_at is null
    ), fresh as (
      select n.* from partners.news n join partners.organisation o on o.id = n.organisation_id and o.ended_at is null
      where n.on_day < today
    ), people as (
      select s.service_id, s.email, s.language, 'partner' as as_whom from fresh n
      join seated s on s.organisation_id = n.organisation_id and s.mails
        and (n.member_id is null or n.member_id = s.member_id)
        and (n.place_id is null or s.place_id is null or s.place_id = n.place_id)
      where n.kind <> 'answer'
      union all
      select l.service_id, l.email, l.language, 'coordinator' from fresh n
      join living l on l.service_id = n.service_id and l.role = 'coordinator'
      where n.kind = 'answer'
      union all
      select c.service_id, c.email, v.language, 'without_account' from fresh n
      join partners.contact c on c.organisation_id = n.organisation_id and c.ended_at is null and c.mails and c.email <> ''
      join identity.service v on v.id = n.service_id
      where n.kind = 'desk_hour' and not exists (select from seated s where s.organisation_id = n.organisation_id)
    )
    select distinct on (lower(p.email)) p.service_id, p.email, p.language, p.as_whom, v.name, v.phone
    from people p join identity.service v on v.id = p.service_id
    order by lower(p.email), p.as_whom = 'without_account', p.as_whom, p.service_id;
end $$;
revoke all on function partners.news_for(date) from public;

-- He who tells of news learns whom to write to, and forgets the rows; of what they are about he reads nothing.
grant usage on schema platform, partners to entente_news;
grant execute on function platform.enqueue(text, uuid), partners.news_for(date) to entente_news;
grant select (on_day), delete on partners.news to entente_news;
grant insert on platform.outbox to entente_news;
create policy job on partners.news to entente_news using (platform.viewer() = 'job');
create policy news_writes on platform.outbox for insert to entente_news with check (platform.viewer() = 'job');

-- Whether a member wants these mails is his own to say, for all his seats at a service.
create policy own_mails on partners.seat for update to current_user using (member_id = platform.viewer_member());
create function partners.choose_mails(service uuid, wanted boolean) returns void language sql security definer
  set search_path = pg_catalog as $$
  update partners.seat s set mails = wanted
  where s.member_id = platform.viewer_member() and s.service_id = service
    and s.organisation_id in (select partners.sits_at())
$$;
revoke all on function partners.choose_mails(uuid, boolean) from public;
grant execute on function partners.choose_mails(uuid, boolean) to entente_app;

-- The mail about a letter or a practical matter goes to whom wants mails, too.
create or replace function partners.to_tell(organisation uuid) returns table (email text, language text)
  language sql stable security definer set search_path = pg_catalog as $$
  select m.email, m.language from partners.organisation o
  join identity.role r on r.service_id = o.service_id and r.role = 'coordinator' and r.ended_at is null
    and (r.until is null or r.until >= current_date)
  join identity.member m on m.id = r.member_id and m.ended_at is null
  where o.id = to_tell.organisation and o.id in (select partners.sits_at())
  union
  select m.email, m.language from partners.organisation o
  join partners.seat s on s.organisation_id = o.id and s.ended_at is null and s.mails
  join identity.role r on r.member_id = s.member_id and r.service_id = o.service_id and r.role = 'partner'
    and r.ended_at is null and (r.until is null or r.until >= current_date)
  join identity.member m on m.id = s.member_id and m.ended_at is null
  where o.id = to_tell.organisation and o.service_id in (select identity.coordinates())
$$;
