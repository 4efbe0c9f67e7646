-- On what figures it was decided whether a pilot goes on: those that its steering group could see on that day, as they were. Decisions
-- from before have none.
alter table reporting.pilot_decision add column seen jsonb;
