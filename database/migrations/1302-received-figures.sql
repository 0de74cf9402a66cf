-- What municipalities have released to a network: each package as it came, and its figures one a row, to be compared.

create table counted.received_package (
	municipality_id int not null,
	id uuid not null,
	place_id uuid not null,
	number int not null check (number >= 1),
	replaces uuid,
	way text not null check (way in ('push', 'file', 'pull', 'form', 'template')),
	key_fingerprint text,
	signature text,
	digest text not null,
	first_year int not null check (first_year between 1990 and 2200),
	last_year int not null check (last_year between first_year and 2200),
	content jsonb not null,
	released_at timestamptz not null,
	received_at timestamptz not null,
	withdrawn_at timestamptz,
	withdrawn_because text,
	primary key (municipality_id, id),
	constraint withdrawn_with_a_reason check ((withdrawn_at is null) = (withdrawn_because is null) and withdrawn_because <> ''),
	constraint one_package_of_a_number unique (municipality_id, place_id, number),
	constraint signed_or_by_hand check ((way in ('push', 'file', 'pull')) = (signature is not null and key_fingerprint is not null)),
	foreign key (municipality_id, place_id) references counted.network_place,
	foreign key (municipality_id, replaces) references counted.received_package
);
comment on table counted.received_package is 'A municipality''s released aggregates as they came, signed; never changed but by a new number. retention: public record, kept';
comment on column counted.received_package.number is 'The sender''s own count: a package that is not the next one is refused.';

create table counted.refused_package (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	place_id uuid,
	way text not null check (way in ('push', 'file', 'pull', 'form', 'template')),
	digest text not null,
	because text not null,
	problems jsonb not null,
	refused_at timestamptz not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, place_id) references counted.network_place
);
create index on counted.refused_package (municipality_id, place_id, refused_at);
comment on table counted.refused_package is 'What was not let in and why, by path; nothing of what it held is kept. retention: log, two years';

create table counted.network_figure (
	municipality_id int not null,
	definition text not null check (definition <> ''),
	definition_version int not null check (definition_version >= 1),
	part text not null default '',
	year int not null check (year between 1990 and 2200),
	place_id uuid not null,
	state text not null check (state in ('number', 'withheld', 'not-counted')),
	value double precision,
	coverage double precision check (coverage between 0 and 1),
	package_id uuid not null,
	primary key (municipality_id, definition, definition_version, part, year, place_id),
	constraint a_number_has_a_value check ((state = 'number') = (value is not null)),
	foreign key (municipality_id, place_id) references counted.network_place,
	foreign key (municipality_id, package_id) references counted.received_package
);
create index on counted.network_figure (municipality_id, place_id, year);
create index on counted.network_figure (municipality_id, package_id);
comment on table counted.network_figure is 'One released figure of a municipality and a year, as its standing package tells it: a number, withheld, or not counted. No row is no answer. retention: public record, kept';
comment on column counted.network_figure.part is 'What narrows the figure, as label=code in the order of the labels; empty is the whole.';
comment on column counted.network_figure.coverage is 'The share of those who should have answered that had; null is not told.';

create table counted.place_population (
	municipality_id int not null,
	place_id uuid not null,
	year int not null check (year between 1990 and 2200),
	population int not null check (population > 0),
	source text not null check (source <> ''),
	package_id uuid not null,
	primary key (municipality_id, place_id, year),
	foreign key (municipality_id, place_id) references counted.network_place,
	foreign key (municipality_id, package_id) references counted.received_package
);
create index on counted.place_population (municipality_id, package_id);
comment on table counted.place_population is 'Inhabitants at the end of a year, as a municipality''s standing package tells it, with who counted them. retention: public record, kept';

create table counted.method_answer (
	municipality_id int not null,
	place_id uuid not null,
	year int not null check (year between 1990 and 2200),
	question text not null check (question <> ''),
	questionnaire_version int not null check (questionnaire_version >= 1),
	answer text not null check (answer in ('yes', 'partly', 'no', 'not-known')),
	own_words text not null default '',
	package_id uuid not null,
	primary key (municipality_id, place_id, year, question),
	foreign key (municipality_id, place_id) references counted.network_place,
	foreign key (municipality_id, package_id) references counted.received_package
);
create index on counted.method_answer (municipality_id, year, question);
create index on counted.method_answer (municipality_id, package_id);
comment on table counted.method_answer is 'What a municipality says of its own methods in a year, as its standing package tells it. retention: public record, kept';

select house.guard(t::regclass) from unnest(array['counted.received_package', 'counted.refused_package', 'counted.network_figure',
	'counted.place_population', 'counted.method_answer']) t;
-- A standing package takes the place of the one before it, with all its figures.
grant delete on counted.network_figure, counted.method_answer, counted.place_population, counted.refused_package to bofast_app;
