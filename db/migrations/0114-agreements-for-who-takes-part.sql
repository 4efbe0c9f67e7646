-- The agreement lies in the shared part of a case, so it is read by whoever reads that part: in a community case only who
-- takes part.
alter policy party_reads on confidential.agreement
  using (platform.viewer_party() is not null and case_id = any(array(select confidential.my_shared_case())));
