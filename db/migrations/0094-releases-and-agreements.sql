-- The ledger of exact words, and the agreements that are made of it. What belongs to the one who said it and what belongs
-- to the one who hears it are two tables; the release that ties them is the team's alone. So neither party’s rows can tell
-- what the other did: his wall is row-level security, not a query that must remember something.

-- The words of a party that may be told to another, as they were put to him. A changed wording is a row of its own.
create table confidential.words_offered (
  id uuid primary key,
  case_id uuid not null,
  service_id uuid not null,
  from_party uuid not null,
  -- Whom they are for; null: everybody else who takes part.
  to_party uuid check (to_party <> from_party),
  item_id uuid not null unique,
  -- Keyed by the case’s shred key: the copy that is handed over is of the same bytes.
  digest bytea not null check (octet_length(digest) = 32),
  replaces uuid unique references confidential.words_offered,
  offered_at timestamptz not null,
  -- The member who wrote them down; null when the party did so himself.
  offered_by uuid,
  answered text check (answered in ('agreed', 'refused')),
  answered_at timestamptz,
  answered_how text check (answered_how in ('on_screen', 'phone', 'paper', 'in_person')),
  answered_by uuid,
  taken_back_at timestamptz,
  taken_back_how text check (taken_back_how in ('on_screen', 'phone', 'paper', 'in_person')),
  taken_back_by uuid,
  check ((answered is null) = (answered_at is null) and (answered is null) = (answered_how is null)),
  check (taken_back_at is null or (answered = 'agreed' and taken_back_how is not null)),
  unique (id, case_id, service_id, digest),
  foreign key (case_id, service_id) references confidential.cases (id, service_id),
  foreign key (from_party, case_id, service_id) references confidential.party (id, case_id, service_id),
  foreign key (to_party, case_id, service_id) references confidential.party (id, case_id, service_id),
  foreign key (item_id, case_id, service_id) references confidential.item (id, case_id, service_id)
);
create index on confidential.words_offered (case_id);
create index on confidential.words_offered (from_party);

-- That these words went to this party: only the team reads it.
create table confidential.words_release (
  id uuid primary key,
  offered_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  to_party uuid not null,
  digest bytea not null,
  released_at timestamptz not null,
  released_by uuid not null,
  unique (offered_id, to_party),
  unique (id, case_id, service_id, to_party, digest),
  foreign key (offered_id, case_id, service_id, digest)
    references confidential.words_offered (id, case_id, service_id, digest),
  foreign key (to_party, case_id, service_id) references confidential.party (id, case_id, service_id)
);
create index on confidential.words_release (case_id);

-- What a party was handed. There is none without its release, of the same party and the same bytes.
create table confidential.words_received (
  id uuid primary key,
  case_id uuid not null,
  service_id uuid not null,
  party_id uuid not null,
  digest bytea not null,
  -- The copy in his own compartment; gone when the words were taken back before he read them.
  item_id uuid unique,
  received_at timestamptz not null,
  read_at timestamptz,
  read_how text check (read_how in ('on_screen', 'phone', 'paper', 'in_person')),
  read_by uuid,
  answered_at timestamptz,
  answered_how text check (answered_how in ('on_screen', 'phone', 'paper', 'in_person')),
  answered_by uuid,
  -- Yes, no or other words: sealed in his own compartment, like the rest of what he says.
  answer_item uuid,
  taken_back_at timestamptz,
  check ((read_at is null) = (read_how is null)),
  check ((answered_at is null) = (answer_item is null) and (answered_at is null or read_at is not null)),
  check (taken_back_at is null or read_at is null),
  foreign key (id, case_id, service_id, party_id, digest)
    references confidential.words_release (id, case_id, service_id, to_party, digest),
  foreign key (item_id, case_id, service_id) references confidential.item (id, case_id, service_id)
    on delete set null (item_id),
  foreign key (answer_item, case_id, service_id) references confidential.item (id, case_id, service_id)
);
create index on confidential.words_received (case_id);
create index on confidential.words_received (party_id);

-- One version of an agreement, from the moment that the parties may read it. Drafts are items of the team alone.
create table confidential.agreement (
  id uuid primary key,
  case_id uuid not null,
  service_id uuid not null,
  version integer not null check (version > 0),
  item_id uuid not null unique,
  offered_at timestamptz not null,
  offered_by uuid not null,
  concluded_at timestamptz,
  concluded_by uuid,
  replaced_at timestamptz,
  unique (case_id, version),
  unique (id, case_id, service_id),
  foreign key (case_id, service_id) references confidential.cases (id, service_id),
  foreign key (item_id, case_id, service_id) references confidential.item (id, case_id, service_id)
);

-- That a party signed a version, and how. His name as he wrote it lies sealed in his own compartment.
create table confidential.agreement_signature (
  agreement_id uuid not null,
  party_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  item_id uuid not null,
  how text not null check (how in ('on_screen', 'paper', 'in_person')),
  signed_at timestamptz not null,
  recorded_by uuid,
  primary key (agreement_id, party_id),
  foreign key (agreement_id, case_id, service_id) references confidential.agreement (id, case_id, service_id),
  foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id),
  foreign key (item_id, case_id, service_id) references confidential.item (id, case_id, service_id)
);
create index on confidential.agreement_signature (case_id);

-- A line of an agreement that a later one has replaced is followed no longer.
alter table confidential.agreement_line add column ended_at timestamptz;
grant update (ended_at) on confidential.agreement_line to entente_app;

-- On screen only the party himself, with his code; else a member of the case, under his own name.
create function confidential.acts_himself(how text, party uuid, recorded_by uuid) returns boolean language sql stable as $$
  select coalesce(case when how = 'on_screen' then recorded_by is null and platform.viewer_party() = party
    else recorded_by = platform.viewer_member() end, false)
$$;

create function confidential.guard_offered() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.answered is not null or new.taken_back_at is not null then
      raise exception 'Words are put to their owner before he answers' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if new.answered_at is distinct from old.answered_at or new.answered is distinct from old.answered
      or new.answered_how is distinct from old.answered_how or new.answered_by is distinct from old.answered_by then
    if old.answered is not null or exists (select from confidential.words_offered where replaces = old.id)
        or not confidential.acts_himself(new.answered_how, new.from_party, new.answered_by) then
      raise exception 'Only their owner agrees to words, once, in this wording' using errcode = 'insufficient_privilege';
    end if;
  end if;
  if new.taken_back_at is distinct from old.taken_back_at then
    if old.taken_back_at is not null
        or not confidential.acts_himself(new.taken_back_how, new.from_party, new.taken_back_by) then
      raise exception 'Only their owner takes words back' using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
create trigger guard before insert or update on confidential.words_offered
  for each row execute function confidential.guard_offered();

-- Nothing is released of an owner who has not agreed to it, word for word, or who has taken it back.
create function confidential.guard_release() returns trigger language plpgsql as $$
declare offered confidential.words_offered;
begin
  select * into offered from confidential.words_offered where id = new.offered_id for update;
  if offered.id is null or offered.answered is distinct from 'agreed' or offered.taken_back_at is not null
      or offered.from_party = new.to_party or coalesce(offered.to_party, new.to_party) <> new.to_party
      or exists (select from confidential.words_offered where replaces = offered.id) then
    raise exception 'These words may not go to this party' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard before insert on confidential.words_release
  for each row execute function confidential.guard_release();

create function confidential.guard_received() returns trigger language plpgsql as $$
begin
  if new.read_at is distinct from old.read_at then
    if old.read_at is not null or old.taken_back_at is not null
        or not confidential.acts_himself(new.read_how, new.party_id, new.read_by) then
      raise exception 'Words are read once, by whom they were handed to' using errcode = 'insufficient_privilege';
    end if;
  end if;
  if new.answer_item is distinct from old.answer_item
      and (new.answer_item is null or not confidential.acts_himself(new.answered_how, new.party_id, new.answered_by)) then
    raise exception 'Only the receiver answers' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard before update on confidential.words_received
  for each row execute function confidential.guard_received();

create function confidential.guard_signature() returns trigger language plpgsql as $$
begin
  if not exists (select from confidential.agreement a
      where a.id = new.agreement_id and a.concluded_at is null and a.replaced_at is null)
      or not confidential.acts_himself(new.how, new.party_id, new.recorded_by) then
    raise exception 'A party signs the version that lies before him, himself' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard before insert on confidential.agreement_signature
  for each row execute function confidential.guard_signature();

-- An item of handed words has its row among the received, and so its release.
create function confidential.guard_handed() returns trigger language plpgsql as $$
begin
  if not exists (select from confidential.words_received where item_id = new.id) then
    raise exception 'Words are handed over by a release' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
create constraint trigger handed_by_release after insert on confidential.item deferrable initially deferred
  for each row when (new.kind = 'handed_words') execute function confidential.guard_handed();

-- Taking back takes away what was not read yet. It runs as the owner, for whoever takes back must not see the other half:
-- for him all is the same whether there was something to take away or not.
create function confidential.take_away() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
declare gone uuid[];
begin
  perform from confidential.words_received r join confidential.words_release w on w.id = r.id
    where w.offered_id = new.id for update of r;
  select array_agg(r.item_id) into gone
    from confidential.words_received r join confidential.words_release w on w.id = r.id
    where w.offered_id = new.id and r.read_at is null and r.taken_back_at is null;
  update confidential.words_received set taken_back_at = new.taken_back_at where item_id = any(gone);
  delete from confidential.item where id = any(gone) and kind = 'handed_words';
  return null;
end $$;
create trigger take_away after update of taken_back_at on confidential.words_offered
  for each row when (old.taken_back_at is null and new.taken_back_at is not null)
  execute function confidential.take_away();

do $$
declare name text;
begin
  foreach name in array array['words_offered', 'words_release', 'words_received', 'agreement', 'agreement_signature'] loop
    execute format('alter table confidential.%I enable row level security', name);
    execute format('alter table confidential.%I force row level security', name);
    execute format('create policy coordinator on confidential.%I to entente_app
      using (service_id = any(array(select identity.coordinates())))', name);
    execute format('create policy mediator on confidential.%I for select to entente_app
      using (case_id = any(array(select confidential.mediates())))', name);
    execute format('create policy mediator_writes on confidential.%I for insert to entente_app
      with check (case_id = any(array(select confidential.mediates())))', name);
    execute format('create policy for_taking_away on confidential.%I to current_user
      using (platform.viewer() in (''member'', ''party''))', name);
  end loop;
  foreach name in array array['words_offered', 'words_received', 'agreement'] loop
    execute format('create policy mediator_changes on confidential.%I for update to entente_app
      using (case_id = any(array(select confidential.mediates())))', name);
  end loop;
end $$;
create policy for_taking_away on confidential.item for select to current_user
  using (platform.viewer() in ('member', 'party') and kind = 'handed_words');
create policy takes_away on confidential.item for delete to current_user
  using (platform.viewer() in ('member', 'party') and kind = 'handed_words');

-- The owner: his own half.
create policy owner_reads on confidential.words_offered for select to entente_app
  using (from_party = platform.viewer_party());
create policy owner_answers on confidential.words_offered for update to entente_app
  using (from_party = platform.viewer_party());
create policy owner_offers on confidential.words_offered for insert to entente_app
  with check (from_party = platform.viewer_party() and offered_by is null and to_party is null);
-- The receiver: his own half, as long as it was not taken away.
create policy receiver_reads on confidential.words_received for select to entente_app
  using (party_id = platform.viewer_party() and taken_back_at is null);
create policy receiver_answers on confidential.words_received for update to entente_app
  using (party_id = platform.viewer_party() and taken_back_at is null);
-- What he was handed he opens only once it is written down that he read it: from then on nobody can take it away unseen.
create policy read_first on confidential.item as restrictive for select to entente_app
  using (kind <> 'handed_words' or platform.viewer_party() is null or id = any(array(
    select item_id from confidential.words_received where party_id = platform.viewer_party() and read_at is not null)));
-- Agreements lie in the shared place; who signed is his own until the team has concluded it.
create policy party_reads on confidential.agreement for select to entente_app
  using (platform.viewer_party() is not null and case_id = any(array(select confidential.my_case())));
create policy party_reads on confidential.agreement_signature for select to entente_app
  using (party_id = platform.viewer_party());
create policy party_signs on confidential.agreement_signature for insert to entente_app
  with check (party_id = platform.viewer_party() and how = 'on_screen');

grant select, insert on confidential.words_offered, confidential.words_release, confidential.words_received,
  confidential.agreement, confidential.agreement_signature to entente_app;
grant update (answered, answered_at, answered_how, answered_by, taken_back_at, taken_back_how, taken_back_by)
  on confidential.words_offered to entente_app;
grant update (read_at, read_how, read_by, answered_at, answered_how, answered_by, answer_item)
  on confidential.words_received to entente_app;
grant update (concluded_at, concluded_by, replaced_at) on confidential.agreement to entente_app;
