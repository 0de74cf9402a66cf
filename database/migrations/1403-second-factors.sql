-- What protects an account besides its password: codes from an app, codes to fall back on, and passkeys.

create table signin.authenticator (
	sign_in_id uuid primary key references signin.sign_in on delete cascade,
	secret bytea not null,
	made_at timestamptz not null,
	confirmed_at timestamptz,
	last_step bigint not null default 0
);
comment on table signin.authenticator is 'An app that makes codes (RFC 6238), its secret sealed; a code is used once. retention: as the sign-in';

create table signin.recovery_code (
	digest bytea primary key,
	sign_in_id uuid not null references signin.sign_in on delete cascade
);
create index recovery_code_sign_in on signin.recovery_code (sign_in_id);
comment on table signin.recovery_code is 'For whoever has lost the app: each code opens once, shown once, kept as a keyed digest. retention: until used or replaced';

create table signin.passkey (
	id text primary key,
	sign_in_id uuid not null references signin.sign_in on delete cascade,
	label text not null check (label <> ''),
	public_key bytea not null,
	counter bigint not null,
	transports text[] not null default '{}',
	made_at timestamptz not null,
	used_at timestamptz
);
create index passkey_sign_in on signin.passkey (sign_in_id);
comment on table signin.passkey is 'A key that lies in somebody''s device; only its public half is here. retention: as the sign-in';

grant select, insert, update, delete on signin.authenticator, signin.recovery_code, signin.passkey to bofast_signin;
