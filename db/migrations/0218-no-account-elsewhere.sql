-- Nor by who he is at the provider of single sign-on.
grant select (member_id), delete on identity.provider_account to entente_retention;
