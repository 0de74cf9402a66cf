-- How a municipality releases what it has published to a network: its links, the keys it signs with, each package as it went
-- out, and what was answered.

create table counted.signing_key (
	municipality_id int not null references named.municipality,
	fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
	notice text not null,
	notice_signature text,
	replaces text,
	private_key_cipher bytea,
	since timestamptz not null,
	until timestamptz,
	made_by uuid,
	primary key (municipality_id, fingerprint),
	constraint signed_by_the_one_it_replaces check ((replaces is null) = (notice_signature is null)),
	constraint private_while_it_signs check ((private_key_cipher is null) = (until is not null)),
	constraint until_after_since check (until >= since),
	foreign key (municipality_id, replaces) references counted.signing_key,
	foreign key (municipality_id, made_by) references named.staff
);
create unique index one_key_signs on counted.signing_key (municipality_id) where until is null;
create index on counted.signing_key (municipality_id, replaces);
create index on counted.signing_key (municipality_id, made_by);
comment on table counted.signing_key is 'What a municipality signs its packages with: the public half as it is told to others, the private half sealed while it signs. retention: public record, kept; the private half is destroyed when it is replaced';
comment on column counted.signing_key.notice is 'The public key as JSON, as others are told of it; signed by the key that it replaces.';

create table counted.network_link (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	network_code text not null check (network_code <> ''),
	name text not null check (name <> ''),
	sender_code text not null check (sender_code <> ''),
	way text not null check (way in ('push', 'file', 'pull')),
	address text,
	since date not null,
	ended_on date,
	set_by uuid not null,
	primary key (municipality_id, id),
	constraint a_push_has_an_address check (way <> 'push' or address <> ''),
	constraint ended_after_it_began check (ended_on >= since),
	foreign key (municipality_id, set_by) references named.staff
);
create unique index one_standing_link on counted.network_link (municipality_id, network_code) where ended_on is null;
create index on counted.network_link (municipality_id, set_by);
comment on table counted.network_link is 'A network that the municipality releases to: its code, and how packages come to it. retention: public record, kept';
comment on column counted.network_link.sender_code is 'The code that the network''s register knows the municipality by.';

create table counted.released_package (
	municipality_id int not null,
	id uuid not null,
	link_id uuid not null,
	network_code text not null,
	number int not null check (number >= 1),
	replaces uuid,
	reason text not null default '',
	first_year int not null,
	last_year int not null check (last_year >= first_year),
	figures int not null check (figures >= 0),
	withheld int not null check (withheld between 0 and figures),
	package text not null,
	digest text not null check (digest ~ '^[0-9a-f]{64}$'),
	signature text not null,
	key_fingerprint text not null,
	released_at timestamptz not null,
	released_by uuid not null,
	primary key (municipality_id, id),
	constraint replaced_with_a_reason check (replaces is null or reason <> ''),
	foreign key (municipality_id, link_id) references counted.network_link,
	foreign key (municipality_id, replaces) references counted.released_package,
	foreign key (municipality_id, key_fingerprint) references counted.signing_key,
	foreign key (municipality_id, released_by) references named.staff
);
create index on counted.released_package (municipality_id, link_id);
create index on counted.released_package (municipality_id, replaces);
create index on counted.released_package (municipality_id, key_fingerprint);
create index on counted.released_package (municipality_id, released_by);
comment on table counted.released_package is 'A package exactly as it was signed and went out: published aggregates alone, never changed. retention: public record, kept';

create function house.released_package_stands() returns trigger
	language plpgsql
as $$
begin
	raise exception 'what was released stands' using errcode = 'check_violation', constraint = 'released_package_stands';
end
$$;
create trigger released_package_stands before update or delete on counted.released_package
	for each row execute function house.released_package_stands();

create table counted.package_delivery (
	municipality_id int not null,
	package_id uuid not null,
	network_code text not null,
	number int not null check (number >= 1),
	state text not null check (state in ('waiting', 'handed', 'received', 'refused', 'failed', 'stopped')),
	attempts int not null default 0 check (attempts >= 0),
	next_try_at timestamptz,
	received_at timestamptz,
	primary key (municipality_id, package_id),
	constraint waits_for_its_next_try check ((state = 'waiting') = (next_try_at is not null)),
	constraint a_receipt_has_a_time check (state = 'received' or received_at is null),
	foreign key (municipality_id, package_id) references counted.released_package
);
-- What was refused, or stopped when the municipality ended its link, has not been received: its number is the next one's.
create unique index one_package_of_a_number_stands on counted.package_delivery (municipality_id, network_code, number)
	where state not in ('refused', 'stopped');
create index on counted.package_delivery (municipality_id, next_try_at) where state = 'waiting';
comment on table counted.package_delivery is 'Where a released package is on its way to the network. retention: with its package';

create table counted.delivery_answer (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	package_id uuid not null,
	outcome text not null check (outcome in ('received', 'refused', 'failed')),
	because text not null default '',
	problems jsonb not null default '[]',
	noted_by uuid,
	at timestamptz not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, package_id) references counted.released_package,
	foreign key (municipality_id, noted_by) references named.staff
);
create index on counted.delivery_answer (municipality_id, package_id, at);
create index on counted.delivery_answer (municipality_id, noted_by);
comment on table counted.delivery_answer is 'Each attempt to hand over a package, and what the network answered. retention: with its package';
comment on column counted.delivery_answer.noted_by is 'Who noted what was answered another way; null for what the network''s own system answered.';

create table counted.own_method_answer (
	municipality_id int not null references named.municipality,
	year int not null check (year between 1990 and 2200),
	question text not null check (question <> ''),
	questionnaire_version int not null check (questionnaire_version >= 1),
	answer text not null check (answer in ('yes', 'partly', 'no', 'not-known')),
	own_words text not null default '',
	answered_by uuid not null,
	answered_at timestamptz not null,
	primary key (municipality_id, year, question),
	foreign key (municipality_id, answered_by) references named.staff
);
create index on counted.own_method_answer (municipality_id, answered_by);
comment on table counted.own_method_answer is 'What the municipality says of its own methods in a year, before and after it is released. retention: public record, kept';

-- What is fetched by others without a key: the packages of each network that fetches, one after the other.
create table published.standing_package (
	municipality_id int not null,
	network_code text not null,
	sender_code text not null,
	package_id uuid not null,
	number int not null,
	signed text not null,
	digest text not null,
	keys text not null,
	released_at timestamptz not null,
	primary key (municipality_id, network_code, number),
	foreign key (municipality_id) references published.site
);
comment on table published.standing_package is 'The signed packages that a network may fetch, each after the one before it, and the public keys of their sender. retention: public record, until a later one is known to have come';

select house.guard(t::regclass) from unnest(array['counted.signing_key', 'counted.network_link', 'counted.released_package',
	'counted.package_delivery', 'counted.delivery_answer', 'counted.own_method_answer', 'published.standing_package']) t;
grant select on published.standing_package to bofast_public;
grant delete on counted.own_method_answer, published.standing_package to bofast_app;
