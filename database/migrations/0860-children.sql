-- What belongs to each child of a case: who may hold the talk, what is best for the child, how it is after an eviction.

alter table named.competence add column for_child_talks boolean not null default false;
comment on column named.competence.for_child_talks is 'The course is the one that the municipality asks of whoever talks with children.';

create table named.child_setting (
	municipality_id int not null references named.municipality,
	follow_up_weeks int[] not null check (cardinality(follow_up_weeks) between 1 and 6),
	warn_nights int not null check (warn_nights > 0),
	alarm_nights int not null,
	decided_on date not null,
	decided_by uuid not null,
	primary key (municipality_id),
	constraint alarm_after_warning check (alarm_nights > warn_nights),
	foreign key (municipality_id, decided_by) references named.staff
);
comment on table named.child_setting is 'When children are followed up after an eviction, and how many nights in a hotel are too many. retention: while the house stands';
comment on column named.child_setting.follow_up_weeks is 'Weeks after the day of the eviction. No row: the house''s own, 2 and 8.';

create table named.child_assessment (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	child_id uuid not null,
	best_interests text not null check (best_interests <> ''),
	school text check (school <> ''),
	assessed_on date not null,
	assessed_by uuid not null,
	primary key (municipality_id, id),
	constraint one_assessment_a_child unique (municipality_id, case_id, child_id),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, case_id, child_id) references named.case_child (municipality_id, case_id, child_id),
	foreign key (municipality_id, assessed_by) references named.staff
);
comment on table named.child_assessment is 'What is best for the child, and its school; apart from the talk and from the child''s own words. retention: person, five years after the last note';

create table named.child_check (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	follow_up_id uuid not null,
	case_id uuid not null,
	child_id uuid not null,
	result text not null check (result in ('child-met', 'told-by-adult', 'not-reached', 'declined')),
	on_day date not null,
	school_now text check (school_now in ('same', 'changed', 'none', 'unknown')),
	childs_words text,
	note text,
	made_by uuid not null,
	primary key (municipality_id, id),
	constraint a_child_once_in_a_follow_up unique (municipality_id, follow_up_id, child_id),
	constraint school_told_by_somebody check ((school_now is null) = (result in ('not-reached', 'declined'))),
	foreign key (municipality_id, follow_up_id) references named.follow_up,
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, case_id, child_id) references named.case_child (municipality_id, case_id, child_id),
	foreign key (municipality_id, made_by) references named.staff
);
create index child_check_of on named.child_check (municipality_id, case_id);
comment on table named.child_check is 'How one child is after the eviction, at one of the follow-ups. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.child_setting', 'named.child_assessment', 'named.child_check']) t;
select house.keep_history(t::regclass) from unnest(array['named.child_assessment', 'named.child_check']) t;
