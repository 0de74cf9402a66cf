-- A session knows when it began, when it was last seen, when whoever holds it last proved to be themselves, and by which
-- identity provider they came. What is tried at the door is counted here, so that several processes count together.

alter table signin.session
	add column begun_at timestamptz not null default current_timestamp,
	add column seen_at timestamptz not null default current_timestamp,
	add column proved_at timestamptz not null default current_timestamp,
	add column proved_by text not null default 'password' check (proved_by in ('password', 'code', 'passkey', 'provider')),
	add column provider_id uuid,
	add column provider_subject text,
	add column provider_session text;
create index session_provider on signin.session (provider_id, provider_subject) where provider_id is not null;
comment on column signin.session.proved_at is 'By the house''s clock; what is protected asks for a proof that is not old.';
comment on column signin.session.provider_session is 'What the provider calls its session (sid), so that it can end this one.';

create table signin.attempt (
	digest bytea primary key,
	began_at timestamptz not null,
	tries int not null check (tries > 0)
);
create index attempt_began on signin.attempt (began_at);
comment on table signin.attempt is 'How often somebody, some place and the whole house failed to sign in, under keyed digests. retention: a day';

create table signin.trip (
	digest bytea primary key,
	kind text not null check (kind in ('provider', 'half-signed-in', 'passkey')),
	content bytea not null,
	ends_at timestamptz not null
);
create index trip_ends on signin.trip (ends_at);
comment on table signin.trip is 'What the house holds, sealed, while somebody is on their way to prove who they are. retention: minutes';

grant select, insert, update, delete on signin.attempt, signin.trip to bofast_signin;
