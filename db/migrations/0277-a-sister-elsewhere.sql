-- A service may move to an installation where the sister whom she began like is not; her name stands beside.
alter table identity.started_like drop constraint started_like_sister_id_fkey;
