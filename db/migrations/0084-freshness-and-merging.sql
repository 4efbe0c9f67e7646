-- How the directory stays true: the mail “still right?”, the look whether links answer, and two entries that become one.

-- The last mail “still right?” of each entry; of its link only the hash. One row an entry, so that no two jobs send it twice.
create table directory.reminder (
  entry_id uuid primary key references directory.entry,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Whether what an entry says still answers. `value` is what was asked: once the fact changes, the count begins anew.
create table directory.probe (
  entry_id uuid not null references directory.entry,
  field text not null check (field in ('website', 'requestUrl', 'email')),
  value text not null,
  looked_at timestamptz not null,
  answered_at timestamptz,
  -- On how many days it failed since it last answered, and since when.
  failures integer not null default 0,
  failing_since timestamptz,
  problem text,
  primary key (entry_id, field),
  check ((failures = 0) = (failing_since is null) and (failures = 0) = (problem is null))
);

-- Two entries of one service that became one. `taken` holds by field what the one that stayed had before and has since.
create table directory.merge (
  id uuid primary key,
  -- In which order they were made, and have to be undone.
  number bigint generated always as identity,
  stays uuid not null references directory.entry,
  goes uuid not null references directory.entry check (goes <> stays),
  taken jsonb not null,
  merged_at timestamptz not null,
  merged_by uuid not null,
  undone_at timestamptz,
  undone_by uuid
);
create unique index on directory.merge (goes) where undone_at is null;
create index on directory.merge (stays);

-- Two entries that look alike, and of which an editor has said that they are two services.
create table directory.not_same (
  one uuid not null references directory.entry,
  other uuid not null references directory.entry check (one < other),
  said_at timestamptz not null,
  said_by uuid not null,
  primary key (one, other)
);

alter table directory.reminder enable row level security, force row level security;
alter table directory.probe enable row level security, force row level security;
alter table directory.merge enable row level security, force row level security;
alter table directory.not_same enable row level security, force row level security;

-- Whoever holds the link sees its row; who keeps the entry by it may use it up.
create policy link on directory.reminder for select to entente_app
  using ((platform.viewer() = 'public' and token_hash = platform.viewer_key())
    or (platform.viewer() = 'keeper' and entry_id = platform.viewer_entry()));
create policy keeper_uses on directory.reminder for update to entente_app
  using (platform.viewer() = 'keeper' and entry_id = platform.viewer_entry());
create policy everybody on directory.probe for select to entente_app using (true);
create policy editor on directory.merge to entente_app using (directory.edits()) with check (directory.edits());
create policy editor on directory.not_same to entente_app using (directory.edits()) with check (directory.edits());
grant select, update (used_at) on directory.reminder to entente_app;
grant select on directory.probe to entente_app;
grant select, insert, update (undone_at, undone_by) on directory.merge to entente_app;
grant select, insert on directory.not_same to entente_app;

-- The jobs of the directory: they read what the public reads, write down what they did, and leave mail in the outbox.
-- Of an entry they touch only its number, so that whoever keeps a copy looks again.
grant usage on schema platform, directory, identity to entente_directory;
grant select on directory.entry, directory.old_slug to entente_directory;
grant update (changed_at) on directory.entry to entente_directory;
grant usage on sequence directory.change_number to entente_directory;
grant select (id, name, language, country, phone, email, intake_closed_until, opened_at) on identity.service to entente_directory;
grant select on identity.service_area to entente_directory;
grant select, insert, update on directory.reminder, directory.probe to entente_directory;
grant insert on platform.outbox to entente_directory;
grant execute on function platform.enqueue(text, uuid) to entente_directory;

create policy everybody_too on directory.entry for select to entente_directory using (true);
create policy everybody_too on directory.old_slug for select to entente_directory using (true);
create policy jobs on directory.entry for update to entente_directory
  using (platform.viewer() = 'job') with check (platform.viewer() = 'job');
create policy jobs on directory.reminder to entente_directory
  using (platform.viewer() = 'job') with check (platform.viewer() = 'job');
create policy jobs on directory.probe to entente_directory
  using (platform.viewer() = 'job') with check (platform.viewer() = 'job');
create policy directory_writes on platform.outbox for insert to entente_directory with check (platform.viewer() = 'job');

-- Those who keep an entry get the mail “still right?” too.
grant select (id, entry_id, sealed_email, language) on directory.keeper to entente_directory;
create policy jobs on directory.keeper for select to entente_directory using (platform.viewer() = 'job');
