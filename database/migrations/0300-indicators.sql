-- What is measured, what was promised about it, and the figures that somebody wrote in.

create table counted.indicator (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	name text not null check (name <> ''),
	unit text not null,
	direction text check (direction in ('down', 'up')),
	base_year int,
	base_value double precision,
	target_year int,
	target_value double precision,
	target_operator text check (target_operator in ('<=', '>=', '=')),
	target_words text check (target_words <> ''),
	comment text not null default '',
	official_source text not null default 'typed' check (official_source in ('counted', 'typed', 'authority')),
	definition_id text,
	definition_version int,
	counted_from int,
	due_years int[],
	primary key (municipality_id, id),
	constraint base_value_has_a_year check (base_value is null or base_year is not null),
	constraint target_number_has_a_year check (target_value is null or target_year is not null),
	constraint target_is_a_number_or_words check (target_value is null or target_words is null),
	constraint definition_has_a_version check ((definition_id is null) = (definition_version is null)),
	constraint counted_by_a_definition check (
		(official_source <> 'counted' and counted_from is null) or (definition_id is not null and counted_from is not null))
);
comment on table counted.indicator is 'What is measured and what was promised: base, target and the one official source. retention: public record, kept';
comment on column counted.indicator.counted_from is 'The first year whose figure is counted from the municipality''s own cases; before it nothing is counted, which is not zero.';
comment on column counted.indicator.due_years is 'The years it is measured; null = every year.';

create table counted.indicator_reference (
	municipality_id int not null,
	indicator_id uuid not null,
	year int not null,
	value double precision not null,
	primary key (municipality_id, indicator_id, year),
	foreign key (municipality_id, indicator_id) references counted.indicator
);
comment on table counted.indicator_reference is 'Figures of other years that a target is compared with. retention: public record, kept';

create table counted.indicator_value (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	indicator_id uuid not null,
	year int not null,
	value double precision not null,
	source text not null check (source in ('typed', 'authority', 'counted')),
	definition_id text,
	definition_version int,
	note text not null default '',
	entered_by uuid,
	entered_at timestamptz not null,
	primary key (municipality_id, id),
	constraint one_value_a_year_and_source unique (municipality_id, indicator_id, year, source),
	constraint counted_value_has_a_definition check (source <> 'counted' or (definition_id is not null and definition_version is not null)),
	foreign key (municipality_id, indicator_id) references counted.indicator,
	foreign key (municipality_id, entered_by) references named.staff
);
comment on table counted.indicator_value is 'Figures that stand as written: typed in, an authority''s, or counted and frozen before the cases were destroyed. retention: public record, kept';

create table counted.indicator_comment (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	indicator_id uuid not null,
	year int not null,
	text text not null check (text <> ''),
	written_by uuid,
	written_at timestamptz not null,
	primary key (municipality_id, id),
	constraint one_comment_a_year unique (municipality_id, indicator_id, year),
	foreign key (municipality_id, indicator_id) references counted.indicator,
	foreign key (municipality_id, written_by) references named.staff
);
comment on table counted.indicator_comment is 'What its owner says about a year''s outcome. retention: public record, kept';

create table counted.status_override (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	indicator_id uuid not null,
	year int not null,
	status text check (status in (
		'wrong-way', 'not-reached', 'behind', 'on-track', 'reached', 'no-data', 'no-target', 'not-due')),
	reason text not null check (reason <> ''),
	set_by uuid,
	set_on date not null,
	primary key (municipality_id, id),
	constraint one_override_a_year unique (municipality_id, indicator_id, year),
	foreign key (municipality_id, indicator_id) references counted.indicator,
	foreign key (municipality_id, set_by) references named.staff
);
comment on table counted.status_override is 'A status set by hand, always shown beside the computed one; null = taken back. retention: public record, kept';

select house.guard(t::regclass) from unnest(array['counted.indicator', 'counted.indicator_reference', 'counted.indicator_value',
	'counted.indicator_comment', 'counted.status_override']) t;
select house.keep_history(t::regclass) from unnest(array['counted.indicator', 'counted.indicator_value', 'counted.indicator_comment',
	'counted.status_override']) t;
