-- A signature is taken back by whoever set it: a coordinator does not undo what another coordinator signed, nor one at the
-- partner what his colleague did.

create or replace function partners.each_his_part() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
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
  if new.service_signed_by is distinct from old.service_signed_by and not (coordinates
    and coalesce(new.service_signed_by, me) = me and coalesce(old.service_signed_by, me) = me
    and (new.service_signed_by is not null or old.partner_signed_at is null)) then
    raise insufficient_privilege using message = 'a coordinator signs for the service, in his own name';
  end if;
  if new.partner_signed_by is distinct from old.partner_signed_by and not (sits
    and coalesce(new.partner_signed_by, me) = me and coalesce(old.partner_signed_by, me) = me
    and (new.partner_signed_by is not null or old.service_signed_at is null)) then
    raise insufficient_privilege using message = 'a partner signs for himself, in his own name';
  end if;
  return new;
end $$;
