-- Who read the case as a whole is told to no party, not even which roles: that, too, could turn on what the other side did.
drop function confidential.who_read_my_case();
