-- Landlords' own systems report through the API: by a key that speaks for one organisation and for nothing else.

create table named.api_key (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	label text not null check (label <> ''),
	scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['report-notices', 'read-receipts']),
	digest bytea not null,
	ending text not null check (ending <> ''),
	made_by uuid not null,
	made_at timestamptz not null,
	valid_through date not null,
	ended_at timestamptz,
	ended_by uuid,
	last_used_at timestamptz,
	primary key (municipality_id, id),
	foreign key (municipality_id, organisation_id) references named.organisation,
	constraint one_key_of_a_digest unique (digest),
	constraint ended_by_somebody check ((ended_at is null) = (ended_by is null))
);
create index api_key_of on named.api_key (municipality_id, organisation_id);
comment on table named.api_key is 'Keys by which landlords'' systems report; the key itself is shown once and kept nowhere. retention: log, five years after the end';
comment on column named.api_key.digest is 'Keyed digest of the whole key: without the house''s secret it tells nothing.';
comment on column named.api_key.ending is 'The last characters, by which people tell keys apart.';
comment on column named.api_key.valid_through is 'The last day that it opens anything.';

-- The key's id, not the staff's: a key acts by itself, and its log says so.
create table named.answered_request (
	municipality_id int not null,
	api_key_id uuid not null,
	idempotency_key text not null check (idempotency_key <> ''),
	request_digest bytea not null,
	asked_at timestamptz not null,
	answer_cipher bytea,
	primary key (municipality_id, api_key_id, idempotency_key),
	foreign key (municipality_id, api_key_id) references named.api_key
);
create index answered_request_asked on named.answered_request (municipality_id, asked_at);
comment on table named.answered_request is 'What a request with an idempotency key was answered, so that the same again does nothing twice. retention: 24 hours';

select house.guard(t::regclass) from unnest(array['named.api_key', 'named.answered_request']) t;
-- A key is ended, never changed: for whom it speaks and what it opens is told once.
revoke update on named.api_key from bofast_app;
grant update (ended_at, ended_by) on named.api_key to bofast_app;
grant delete on named.answered_request to bofast_app;
