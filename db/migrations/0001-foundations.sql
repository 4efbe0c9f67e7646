-- Schemas, and the functions that say who is looking. The app signs in as a role that owns nothing;
-- each transaction sets app.viewer and one of the ids below with set_config(…, true).

create schema directory;
create schema identity;
create schema confidential;
create schema reporting;
create schema trail;

grant usage on schema platform, directory, identity, confidential, trail to entente_app;
grant usage on schema platform to entente_worker, entente_mail;
grant usage on schema trail to entente_sealer;
grant usage on schema reporting to entente_reporting, entente_app;

create function platform.viewer() returns text language sql stable
  as $$ select coalesce(nullif(current_setting('app.viewer', true), ''), 'nobody') $$;

create function platform.viewer_member() returns uuid language sql stable
  as $$ select nullif(current_setting('app.member', true), '')::uuid $$;

create function platform.viewer_party() returns uuid language sql stable
  as $$ select nullif(current_setting('app.party', true), '')::uuid $$;

-- The hash of a secret that the visitor holds: a session, a draft, a code. Never the secret itself.
create function platform.viewer_key() returns bytea language sql stable
  as $$ select decode(coalesce(current_setting('app.key', true), ''), 'hex') $$;
