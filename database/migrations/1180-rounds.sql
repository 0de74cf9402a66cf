-- Rounds follow the budget's year: after a tertial, a half-year or the whole of it. What owners say about indicators and
-- activities alike stands in the round; what its period and the same a year before had come to is frozen as every source gave it.

alter table counted.plan_follow_up
	add column part text not null default 'year' check (part in ('tertial-1', 'half-year', 'tertial-2', 'year')),
	drop constraint one_follow_up_a_year,
	add constraint one_follow_up_a_period unique (municipality_id, plan_id, year, part);
alter table history.plan_follow_up add column part text not null default 'year';
comment on column counted.plan_follow_up.part is 'Always from the first of January: to the end of April, June, August or December.';
comment on table counted.plan_follow_up is 'A round in which a plan is followed up for a year or the beginning of one; frozen once, never thawed. retention: public record, kept';

alter table counted.paper
	add column part text not null default 'year' check (part in ('tertial-1', 'half-year', 'tertial-2', 'year')),
	drop constraint one_paper_a_year,
	add constraint one_paper_a_period unique (municipality_id, plan_id, year, part);
alter table history.paper add column part text not null default 'year';
comment on table counted.paper is 'The board paper of a plan and a year, or the beginning of one. retention: public record, kept';

alter table counted.release_decision
	add column part text not null default 'year' check (part in ('tertial-1', 'half-year', 'tertial-2', 'year')),
	drop constraint one_release_a_figure,
	add constraint one_release_a_figure unique (municipality_id, indicator_id, year, part);
alter table history.release_decision add column part text not null default 'year';

create table counted.follow_up_cycle (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	parts text[] not null check (parts <@ array['tertial-1', 'half-year', 'tertial-2', 'year'] and cardinality(parts) > 0),
	days_to_comment int not null check (days_to_comment between 1 and 120),
	set_by uuid not null,
	set_on date not null,
	primary key (municipality_id, id),
	constraint one_cycle unique (municipality_id),
	foreign key (municipality_id, set_by) references named.staff
);
comment on table counted.follow_up_cycle is 'When in the budget''s year plans are followed up, and how long owners have to comment. retention: setting, kept';

create table counted.follow_up_item (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	follow_up_id uuid not null,
	subject text not null check (subject in ('indicator', 'activity')),
	subject_id uuid not null,
	answered_by uuid,
	comment text not null default '',
	status text,
	reason text check (reason <> ''),
	value double precision,
	told_by uuid,
	told_at timestamptz,
	decision text check (decision in ('continue', 'change', 'stop', 'new-activity')),
	decided_by uuid,
	decided_on date,
	primary key (municipality_id, id),
	constraint one_item_a_subject unique (municipality_id, follow_up_id, subject_id),
	constraint status_of_its_kind check (case subject
		when 'activity' then status in ('not-started', 'ongoing', 'done', 'late', 'stopped')
		else status in ('wrong-way', 'not-reached', 'behind', 'on-track', 'reached', 'no-data', 'no-target', 'not-due', 'computed') end),
	constraint own_status_has_a_reason check (subject = 'activity' or status is null or status = 'computed' or reason is not null),
	constraint told_by_somebody check ((told_by is null) = (told_at is null)),
	constraint decided_by_somebody check ((decision is null) = (decided_by is null) and (decision is null) = (decided_on is null)),
	constraint value_of_an_indicator check (value is null or subject = 'indicator'),
	foreign key (municipality_id, follow_up_id) references counted.plan_follow_up,
	foreign key (municipality_id, answered_by) references named.staff,
	foreign key (municipality_id, told_by) references named.staff,
	foreign key (municipality_id, decided_by) references named.staff
);
create index follow_up_item_of on counted.follow_up_item (municipality_id, answered_by);
comment on table counted.follow_up_item is 'What is said in a round about one indicator or activity: who is asked, their words and status, and what follows. retention: public record, kept';
comment on column counted.follow_up_item.value is 'What the figure had come to at the end of a part of a year, where it is written by hand.';
comment on column counted.follow_up_item.status is 'Set by hand; computed = a status set elsewhere for the year is taken back.';

create table counted.frozen_activity (
	municipality_id int not null,
	follow_up_id uuid not null,
	activity_id uuid not null,
	position int not null,
	facts jsonb not null,
	digest text not null,
	primary key (municipality_id, follow_up_id, activity_id),
	foreign key (municipality_id, follow_up_id) references counted.plan_follow_up
);
comment on table counted.frozen_activity is 'An activity as it stood when the round was frozen: its words, owner, time, status, comment and decision. retention: public record, kept';

create table counted.frozen_period_figure (
	municipality_id int not null,
	follow_up_id uuid not null,
	indicator_id uuid not null,
	year int not null,
	source text not null check (source in ('counted', 'typed', 'authority')),
	value double precision not null,
	until date not null,
	definition_id text,
	definition_version int,
	filter text,
	as_of timestamptz not null,
	share_part int,
	share_whole int,
	primary key (municipality_id, follow_up_id, indicator_id, year, source),
	foreign key (municipality_id, follow_up_id, indicator_id) references counted.frozen_standing
);
comment on table counted.frozen_period_figure is 'What an indicator had come to in the round''s period and in the same period a year before, as every source gave it. retention: public record, kept';
comment on column counted.frozen_period_figure.until is 'The last day that is counted.';

select house.guard(t::regclass) from unnest(array['counted.follow_up_cycle', 'counted.follow_up_item', 'counted.frozen_activity',
	'counted.frozen_period_figure']) t;
select house.keep_history(t::regclass) from unnest(array['counted.follow_up_cycle', 'counted.follow_up_item']) t;

-- What was decided of indicators until now stands beside what is said of them.
alter table counted.follow_up_decision no force row level security;
alter table counted.follow_up_item no force row level security;
insert into counted.follow_up_item (municipality_id, follow_up_id, subject, subject_id, decision, decided_by, decided_on)
select municipality_id, follow_up_id, 'indicator', indicator_id, decision, decided_by, decided_on from counted.follow_up_decision;
alter table counted.follow_up_item force row level security;
drop table counted.follow_up_decision, history.follow_up_decision;
