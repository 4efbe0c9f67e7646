-- What a service and a partner look at together every quarter and year: the partner’s own figures, his remarks, the minutes,
-- what was agreed, and both signatures. Each writes his own part, and nobody changes what somebody signed.

create table partners.evaluation (
  id uuid primary key,
  organisation_id uuid not null,
  service_id uuid not null,
  period text not null check (period in ('quarter', 'year')),
  from_on date not null,
  until_on date not null,
  -- Counts of the partner’s own referrals and of what he was told: what he could count himself on his page.
  figures jsonb not null,
  counted_at timestamptz not null,
  minutes text not null default '',
  remarks text not null default '',
  made_by uuid not null references identity.member,
  made_at timestamptz not null,
  service_signed_by uuid references identity.member,
  service_signed_at timestamptz,
  partner_signed_by uuid references identity.member,
  partner_signed_at timestamptz,
  unique (organisation_id, from_on, until_on),
  unique (id, organisation_id, service_id),
  check (until_on > from_on),
  check ((service_signed_by is null) = (service_signed_at is null)),
  check ((partner_signed_by is null) = (partner_signed_at is null)),
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id) on delete cascade
);

create table partners.evaluation_point (
  id uuid primary key,
  evaluation_id uuid not null,
  organisation_id uuid not null,
  service_id uuid not null,
  words text not null check (words <> ''),
  by_whom text not null check (by_whom in ('service', 'partner', 'both')),
  due_on date,
  done_on date,
  made_at timestamptz not null,
  foreign key (evaluation_id, organisation_id, service_id)
    references partners.evaluation (id, organisation_id, service_id) on delete cascade
);
create index on partners.evaluation_point (evaluation_id);

-- The points of a paper that somebody signed are fixed, but for whether they were done.
create function partners.is_signed(asked uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from partners.evaluation e where e.id = asked
    and (e.service_signed_at is not null or e.partner_signed_at is not null))
$$;

do $$
declare name text;
begin
  foreach name in array array['evaluation', 'evaluation_point'] loop
    execute format('alter table partners.%I enable row level security', name);
    execute format('alter table partners.%I force row level security', name);
    execute format('create policy coordinator on partners.%I to entente_app
      using (service_id = any(array(select identity.coordinates())))', name);
    execute format('create policy partner on partners.%I for select to entente_app
      using (organisation_id = any(array(select partners.sits_at())))', name);
    execute format('grant select, insert on partners.%I to entente_app', name);
  end loop;
end $$;
create policy for_points on partners.evaluation for select to current_user using (true);
create policy signs on partners.evaluation for update to entente_app
  using (organisation_id = any(array(select partners.sits_at())));
create policy own_name on partners.evaluation as restrictive for insert to entente_app
  with check (made_by = platform.viewer_member() and service_signed_by is null and partner_signed_by is null and remarks = '');
create policy unsigned on partners.evaluation_point as restrictive for insert to entente_app
  with check (not partners.is_signed(evaluation_id));
create policy unsigned_too on partners.evaluation_point as restrictive for delete to entente_app
  using (not partners.is_signed(evaluation_id));
grant update (figures, counted_at, minutes, remarks, service_signed_by, service_signed_at, partner_signed_by, partner_signed_at)
  on partners.evaluation to entente_app;
grant update (done_on), delete on partners.evaluation_point to entente_app;

-- Who writes which part. Neither signs for the other, and what one signed stays as he read it, until he takes it back.
create function partners.each_his_part() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  me uuid := platform.viewer_member();
  coordinates boolean := old.service_id = any(array(select identity.coordinates()));
  sits boolean := old.organisation_id = any(array(select partners.sits_at()));
  signed boolean := old.service_signed_at is not null or old.partner_signed_at is not null;
begin
  if (new.figures, new.counted_at, new.minutes) is distinct from (old.figures, old.counted_at, old.minutes)
    and (signed or not coordinates) then
    raise insufficient_privilege using message = 'this part is the service’s, and fixed once somebody signed';
  end if;
  if new.remarks is distinct from old.remarks and (signed or not sits) then
    raise insufficient_privilege using message = 'the remarks are the partner’s, and fixed once somebody signed';
  end if;
  if new.service_signed_by is distinct from old.service_signed_by
    and not (coordinates and coalesce(new.service_signed_by, me) = me and old.partner_signed_at is null
      or coordinates and new.service_signed_by = me and old.service_signed_by is null) then
    raise insufficient_privilege using message = 'a coordinator signs for the service, in his own name';
  end if;
  if new.partner_signed_by is distinct from old.partner_signed_by
    and not (sits and coalesce(new.partner_signed_by, me) = me and old.service_signed_at is null
      or sits and new.partner_signed_by = me and old.partner_signed_by is null) then
    raise insufficient_privilege using message = 'a partner signs for himself, in his own name';
  end if;
  return new;
end $$;
revoke all on function partners.each_his_part(), partners.is_signed(uuid) from public;
grant execute on function partners.is_signed(uuid) to entente_app;
create trigger each_his_part before update on partners.evaluation
  for each row execute function partners.each_his_part();
