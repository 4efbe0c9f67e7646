-- Who a member is at the provider of single sign-on. Bound to the provider's own subject, for an address can change hands.

create table identity.provider_account (
  issuer text not null,
  subject text not null,
  member_id uuid not null references identity.member,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
grant select, insert on identity.provider_account to entente_app;
