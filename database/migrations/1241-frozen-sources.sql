-- What a frozen figure was counted from, so that it can be counted again as it was known then, and what came of trying.

create table counted.frozen_source (
	municipality_id int not null,
	follow_up_id uuid not null,
	indicator_id uuid not null,
	until date not null,
	value double precision not null,
	definition_id text not null,
	definition_version int not null,
	unit_ids uuid[],
	counted_from int not null,
	rows int,
	digest text,
	today date not null,
	known_at timestamptz not null default clock_timestamp(),
	primary key (municipality_id, follow_up_id, indicator_id, until),
	constraint digest_of_its_rows check ((rows is null) = (digest is null)),
	foreign key (municipality_id, follow_up_id, indicator_id) references counted.frozen_standing
);
comment on table counted.frozen_source is 'What each counted figure of a frozen round was counted from: definition, units, the moment, how many rows and their digest. retention: public record, kept';
comment on column counted.frozen_source.until is 'The last day that is counted; the first is the first of January.';
comment on column counted.frozen_source.known_at is 'By the database''s own clock, as recorded time is.';
comment on column counted.frozen_source.digest is 'SHA-256 over the counted rows in one order, made where they are kept; null where only the value is compared.';

create table counted.frozen_check (
	municipality_id int not null,
	follow_up_id uuid not null,
	indicator_id uuid not null,
	until date not null,
	state text not null check (state in ('reproduced', 'differs', 'source-destroyed', 'not-recomputable')),
	value double precision,
	rows int,
	because text,
	destroyed_on date,
	now_value double precision,
	checked_at timestamptz not null,
	primary key (municipality_id, follow_up_id, indicator_id, until),
	constraint destroyed_some_day check ((state = 'source-destroyed') = (destroyed_on is not null)),
	foreign key (municipality_id, follow_up_id, indicator_id, until) references counted.frozen_source
);
comment on table counted.frozen_check is 'The latest try to count a frozen figure again as known then, and what it would be as known at the try. retention: public record, kept';

create table counted.revision_reason (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	follow_up_id uuid not null,
	indicator_id uuid not null,
	until date not null,
	reason text not null check (reason <> ''),
	written_by uuid not null,
	written_on date not null,
	primary key (municipality_id, id),
	constraint one_reason_a_figure unique (municipality_id, follow_up_id, indicator_id, until),
	foreign key (municipality_id, follow_up_id, indicator_id, until) references counted.frozen_source,
	foreign key (municipality_id, written_by) references named.staff
);
comment on table counted.revision_reason is 'Why a figure is another now than when it was frozen, in somebody''s own words. retention: public record, kept';

create table counted.destroyed_source (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	source text not null check (source in ('cases', 'homelessness', 'housing', 'support')),
	until date not null,
	destroyed_on date not null,
	primary key (municipality_id, id)
);
comment on table counted.destroyed_source is 'Up to which day rows of a kind have been destroyed, and when: what stood on them is not counted again. retention: while the house stands';

select house.guard(t::regclass) from unnest(array['counted.frozen_source', 'counted.frozen_check', 'counted.revision_reason',
	'counted.destroyed_source']) t;
select house.keep_history('counted.revision_reason');
