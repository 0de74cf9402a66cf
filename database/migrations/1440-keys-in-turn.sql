-- The secret is changed while the house stands: what an older one signed is verified until it is gone.
alter table context.signing_key drop constraint signing_key_pkey, drop column only_one;
alter table context.signing_key add column key_id bytea not null default '\x00';
alter table context.signing_key alter column key_id drop default, add primary key (key_id);
comment on table context.signing_key is 'HMAC-SHA-256 pads of the context signature, one row for each secret that stands; read by the owner alone. retention: while the house stands';

-- What is found by a digest alone (links, API keys, codes) cannot be indexed anew: nobody has its text. The key of those
-- digests is carried on, sealed by the current key, when the secret it came from is gone.
create table house.carried_digest_key (
	key_id bytea primary key,
	cipher bytea not null,
	carried_at timestamptz not null default clock_timestamp()
);
comment on table house.carried_digest_key is 'Sealed keys of digests made under secrets that are gone. retention: while the house stands';
grant select on house.carried_digest_key to bofast_app;
grant usage on schema house to bofast_app;
