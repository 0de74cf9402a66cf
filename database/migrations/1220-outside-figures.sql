-- Figures that others tell of the municipality: how many live there, what Kolada says; and what each file or address changed.

create table counted.figure_import (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	source text not null check (source in ('population', 'kolada', 'evictions')),
	state text not null check (state in ('waiting', 'failed', 'ready', 'saved', 'undone', 'discarded')),
	came_by text not null check (came_by in ('file', 'address')),
	origin text not null check (origin <> ''),
	file_digest bytea,
	content jsonb,
	failed_because text,
	retrieved_at timestamptz,
	brought_by uuid,
	brought_at timestamptz not null,
	settled_by uuid,
	settled_at timestamptz,
	added int,
	changed int,
	same int,
	primary key (municipality_id, id),
	constraint read_before_it_is_looked_at check (state not in ('ready', 'saved', 'undone') or (file_digest is not null and retrieved_at is not null)),
	constraint content_until_settled check ((content is not null) = (state = 'ready')),
	constraint failure_says_why check ((failed_because is not null) = (state = 'failed')),
	constraint what_was_saved_is_counted check ((added is not null) = (state in ('saved', 'undone'))),
	foreign key (municipality_id, brought_by) references named.staff,
	foreign key (municipality_id, settled_by) references named.staff
);
comment on table counted.figure_import is 'A file or an address with outside figures: what it holds until somebody has looked at it, and what it changed. retention: public record, kept';
comment on column counted.figure_import.content is 'The rows as read, while they wait to be looked at; afterwards the changes tell.';

create table counted.outside_figure (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	source text not null check (source in ('population', 'kolada')),
	measure text not null check (measure <> ''),
	year int not null check (year between 1900 and 2200),
	sex text not null check (sex in ('all', 'woman', 'man')),
	from_age int not null default 0 check (from_age between 0 and 130),
	to_age int check (to_age between from_age and 130),
	value double precision not null,
	import_id uuid not null,
	primary key (municipality_id, id),
	constraint one_outside_figure unique nulls not distinct (municipality_id, source, measure, year, sex, from_age, to_age),
	foreign key (municipality_id, import_id) references counted.figure_import
);
comment on table counted.outside_figure is 'What others tell of the municipality and a year: population by sex and age, key figures by sex. retention: public record, kept';
comment on column counted.outside_figure.to_age is 'The last year of age that is counted; null has no end.';

create table counted.figure_change (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	import_id uuid not null,
	measure text not null,
	year int not null,
	sex text not null check (sex in ('all', 'woman', 'man')),
	from_age int not null,
	to_age int,
	was_there boolean not null,
	before double precision,
	after double precision,
	before_import_id uuid,
	primary key (municipality_id, id),
	constraint nothing_before_what_is_new check (was_there or before is null),
	foreign key (municipality_id, import_id) references counted.figure_import,
	foreign key (municipality_id, before_import_id) references counted.figure_import
);
create index on counted.figure_change (municipality_id, import_id);
comment on table counted.figure_change is 'What one import changed, with the value before: an import can be undone by it. retention: public record, kept';

create table counted.outside_measure (
	municipality_id int not null references named.municipality,
	source text not null check (source = 'kolada'),
	measure text not null,
	title text not null check (title <> ''),
	primary key (municipality_id, source, measure)
);
comment on table counted.outside_measure is 'What a key figure is called by whoever publishes it. retention: public record, kept';

create table counted.outside_address (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	source text not null check (source = 'kolada'),
	base_url text not null check (base_url ^@ 'https://' or base_url ^@ 'http://'),
	measures text[] not null check (cardinality(measures) between 1 and 25),
	set_by uuid,
	set_at timestamptz not null,
	primary key (municipality_id, id),
	constraint one_address_of_a_source unique (municipality_id, source),
	foreign key (municipality_id, set_by) references named.staff
);
comment on table counted.outside_address is 'Where figures are fetched from when somebody asks; no row = nothing is ever fetched. retention: setting, kept while in use';

create table counted.indicator_outside (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	indicator_id uuid not null,
	source text not null check (source in ('kolada', 'evictions')),
	measure text not null,
	sex text not null check (sex in ('all', 'woman', 'man')),
	primary key (municipality_id, id),
	constraint one_outside_figure_of_an_indicator unique (municipality_id, indicator_id),
	foreign key (municipality_id, indicator_id) references counted.indicator
);
comment on table counted.indicator_outside is 'The outside figure that is an indicator''s authority value. retention: public record, kept';

select house.guard(t::regclass) from unnest(array['counted.figure_import', 'counted.outside_figure', 'counted.figure_change',
	'counted.outside_measure', 'counted.outside_address', 'counted.indicator_outside']) t;
select house.keep_history(t::regclass) from unnest(array['counted.outside_address', 'counted.indicator_outside']) t;

-- An import is undone: what it added goes again.
grant delete on counted.outside_figure, counted.authority_evictions, counted.indicator_outside, counted.outside_address to bofast_app;
