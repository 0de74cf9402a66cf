-- A rent-debt consultation as a whole: who is called and how, with whose consent to what, what is spoken of, who promises what.

alter table named.debt_consultation
	add column starts_at text check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	add column place text,
	add column minutes text,
	add column landlord_waits_until date,
	add column minutes_closed_on date;
alter table history.debt_consultation
	add column starts_at text,
	add column place text,
	add column minutes text,
	add column landlord_waits_until date,
	add column minutes_closed_on date;

alter table named.consultation_party
	add column name text check (name <> ''),
	add column invited_on date,
	add column invited_how text check (invited_how in ('letter', 'phone', 'text-message', 'e-mail', 'meeting')),
	add column attended text not null default 'unknown' check (attended in ('yes', 'no', 'unknown')),
	add column signed_on date,
	add constraint invited_somehow check ((invited_on is null) = (invited_how is null));
comment on column named.consultation_party.name is 'Who comes for the party; free text, hidden with the people of the case.';

create table named.consultation_consent (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	consultation_id uuid not null,
	thing text not null check (thing in ('rent-debt', 'payment-plan', 'income', 'children', 'health-and-support', 'other-help')),
	role text not null check (role in ('landlord', 'debt-adviser', 'supporter', 'enforcement-authority')),
	given_on date not null,
	until_on date check (until_on >= given_on),
	withdrawn_on date,
	primary key (municipality_id, id),
	foreign key (municipality_id, consultation_id) references named.debt_consultation
);
create unique index one_standing_consent on named.consultation_consent (municipality_id, consultation_id, thing, role)
	where withdrawn_on is null;
comment on table named.consultation_consent is 'What may be told to whom, thing by thing, until when (OSL 12:2). retention: person, five years after the last note';

create table named.consultation_point (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	consultation_id uuid not null,
	number int not null check (number > 0),
	point text not null check (point in ('debt', 'cause', 'income', 'plan', 'consequences', 'support', 'children', 'landlord', 'next-check', 'other')),
	said text,
	primary key (municipality_id, id),
	constraint one_point_of_a_number unique (municipality_id, consultation_id, number),
	foreign key (municipality_id, consultation_id) references named.debt_consultation
);
comment on table named.consultation_point is 'What a consultation speaks of, and what was said about it. retention: person, five years after the last note';

create table named.consultation_promise (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	consultation_id uuid not null,
	role text not null check (role in ('tenant', 'landlord', 'social-worker', 'family-unit', 'debt-adviser', 'supporter', 'interpreter', 'enforcement-authority')),
	what text not null check (what <> ''),
	amount_ore bigint check (amount_ore > 0),
	by_day date not null,
	kept text check (kept in ('yes', 'no')),
	answered_on date,
	primary key (municipality_id, id),
	constraint answered_with_a_day check ((kept is null) = (answered_on is null)),
	foreign key (municipality_id, consultation_id) references named.debt_consultation
);
create index consultation_promise_of on named.consultation_promise (municipality_id, consultation_id);
comment on table named.consultation_promise is 'Who pays or does what by when, and whether it was kept. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.consultation_consent', 'named.consultation_point',
	'named.consultation_promise']) t;
select house.keep_history(t::regclass) from unnest(array['named.consultation_consent', 'named.consultation_point',
	'named.consultation_promise']) t;
