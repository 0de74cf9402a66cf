-- Sign-in: who may prove to be whom. What they then may do is said by named.staff, never here.
-- The columns follow better-auth 1.7; only the role bofast_signin reaches them.

create table signin.sign_in (
	id uuid not null default uuidv7() primary key,
	name text not null,
	email text not null unique,
	email_verified boolean not null,
	image text,
	created_at timestamptz not null default current_timestamp,
	updated_at timestamptz not null default current_timestamp
);
comment on table signin.sign_in is 'One who can sign in, before any municipality is known. retention: log, five years after the end';

create table signin.session (
	id uuid not null default uuidv7() primary key,
	expires_at timestamptz not null,
	token text not null unique,
	created_at timestamptz not null default current_timestamp,
	updated_at timestamptz not null,
	ip_address text,
	user_agent text,
	sign_in_id uuid not null references signin.sign_in on delete cascade
);
create index session_sign_in on signin.session (sign_in_id);
comment on table signin.session is 'A browser that is signed in now. retention: until it ends';

create table signin.account (
	id uuid not null default uuidv7() primary key,
	account_id text not null,
	provider_id text not null,
	sign_in_id uuid not null references signin.sign_in on delete cascade,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamptz,
	refresh_token_expires_at timestamptz,
	scope text,
	password text,
	created_at timestamptz not null default current_timestamp,
	updated_at timestamptz not null
);
create index account_sign_in on signin.account (sign_in_id);
comment on table signin.account is 'How a sign-in is proved: a password (scrypt) or an identity provider. retention: as the sign-in';

create table signin.verification (
	id uuid not null default uuidv7() primary key,
	identifier text not null,
	value text not null,
	expires_at timestamptz not null,
	created_at timestamptz not null default current_timestamp,
	updated_at timestamptz not null default current_timestamp
);
create index verification_identifier on signin.verification (identifier);
comment on table signin.verification is 'One-time proofs on their way. retention: minutes';

grant select, insert, update, delete on signin.sign_in, signin.session, signin.account, signin.verification to bofast_signin;
