-- Who handles a complaint keeps the case that it is about, and the complaint may be about the coordinator: until the day on
-- which it is looked at again, no coordinator lifts it.
create policy not_of_a_complaint on confidential.legal_hold as restrictive for update to entente_app
  using (reason <> 'complaint' or placed_by = platform.viewer_member() or review_on < current_date);
