-- The day of the aftercare was meant to stand here; it is a step of the case, with a moment of its own, and this was never filled.

alter table confidential.cases drop column aftercare_on;
