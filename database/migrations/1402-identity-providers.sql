-- Where a municipality's own people are known: its identity providers, and what they say that gives roles and units here.

create table signin.identity_provider (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	name text not null check (name <> ''),
	issuer text not null check (issuer <> ''),
	client_id text not null check (client_id <> ''),
	client_secret bytea not null,
	scopes text[] not null check ('openid' = any (scopes)),
	mapping jsonb not null,
	domains text[] not null default '{}',
	committee_id uuid,
	decides_alone boolean not null default false,
	made_by uuid not null,
	made_at timestamptz not null,
	ended_at timestamptz,
	primary key (municipality_id, id),
	unique (id),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, made_by) references named.staff
);
create index on signin.identity_provider (municipality_id, committee_id);
create index on signin.identity_provider (municipality_id, made_by);
create unique index one_open_provider_an_issuer on signin.identity_provider (municipality_id, issuer, client_id) where ended_at is null;
comment on table signin.identity_provider is 'Who besides the house may say who somebody is, per municipality. retention: while the house stands';
comment on column signin.identity_provider.client_secret is 'Sealed under the house''s secret.';
comment on column signin.identity_provider.mapping is 'Which claims give name, address, roles and units; checked by zod when written and when read.';
comment on column signin.identity_provider.decides_alone is 'Roles given by hand do not stay when the provider gives others.';
alter table signin.identity_provider enable row level security;
alter table signin.identity_provider force row level security;
grant usage on schema signin to bofast_app;
grant select, insert, update on signin.identity_provider to bofast_app;

create table signin.ended_by_provider (
	digest bytea primary key,
	seen_at timestamptz not null
);
comment on table signin.ended_by_provider is 'Which words of a provider that a session has ended were heard already, under keyed digests. retention: a day';
grant select, insert, delete on signin.ended_by_provider to bofast_signin;

create unique index account_of_provider on signin.account (provider_id, account_id) where provider_id <> 'credential';

alter table named.staff_role add column source text not null default 'hand' check (source in ('hand', 'provider'));
alter table named.assignment add column source text not null default 'hand' check (source in ('hand', 'provider'));
comment on column named.staff_role.source is 'What an identity provider gave follows what it says at each sign-in; what was given by hand stays.';
