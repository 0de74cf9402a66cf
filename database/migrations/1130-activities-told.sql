-- How it goes with an activity is told by each unit that does it. What a unit says is a proposal until somebody who keeps
-- the plan has published it: readers never meet what is not published.

alter table counted.activity
	add column told_by uuid,
	add column told_on date,
	add foreign key (municipality_id, told_by) references named.staff;
alter table history.activity add column told_by uuid, add column told_on date;
comment on column counted.activity.told_on is 'When whoever keeps the plan last told of the whole; null when nobody has.';

create table counted.activity_unit (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	activity_id uuid not null,
	unit_id uuid not null,
	status text not null check (status in ('not-started', 'ongoing', 'done', 'late', 'stopped')),
	note text not null default '',
	told_by uuid not null,
	published_by uuid not null,
	told_on date not null,
	primary key (municipality_id, id),
	constraint one_word_of_a_unit unique (municipality_id, activity_id, unit_id),
	foreign key (municipality_id, activity_id) references counted.activity,
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, told_by) references named.staff,
	foreign key (municipality_id, published_by) references named.staff
);
comment on table counted.activity_unit is 'How it goes with an activity in one of the units that do it. retention: public record, kept';

create table counted.activity_task (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	activity_id uuid not null,
	what text not null check (what <> ''),
	unit_id uuid,
	staff_id uuid,
	begins_on date,
	due_on date not null,
	done_on date,
	struck_on date,
	told_by uuid not null,
	published_by uuid not null,
	told_on date not null,
	primary key (municipality_id, id),
	constraint task_begins_before_its_end check (begins_on is null or begins_on <= due_on),
	constraint done_or_struck check (done_on is null or struck_on is null),
	foreign key (municipality_id, activity_id) references counted.activity,
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, staff_id) references named.staff,
	foreign key (municipality_id, told_by) references named.staff,
	foreign key (municipality_id, published_by) references named.staff
);
create index activity_task_of_activity on counted.activity_task (municipality_id, activity_id);
comment on table counted.activity_task is 'What is to be done for an activity, by when and by whom. retention: public record, kept';

create table counted.activity_proposal (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	activity_id uuid not null,
	unit_id uuid not null,
	kind text not null check (kind in ('status', 'task', 'task-done')),
	status text check (status in ('not-started', 'ongoing', 'done', 'late', 'stopped')),
	note text not null default '',
	what text check (what <> ''),
	begins_on date,
	due_on date,
	task_id uuid,
	done_on date,
	state text not null default 'waiting' check (state in ('waiting', 'published', 'sent-back', 'taken-back')),
	proposed_by uuid not null,
	proposed_on date not null,
	settled_by uuid,
	settled_on date,
	word text not null default '',
	primary key (municipality_id, id),
	constraint says_what_its_kind_says check (case kind
		when 'status' then status is not null
		when 'task' then what is not null and due_on is not null
		else task_id is not null and done_on is not null end),
	constraint settled_by_somebody check ((state = 'waiting') = (settled_on is null)),
	constraint sent_back_with_a_word check (state <> 'sent-back' or word <> ''),
	foreign key (municipality_id, activity_id) references counted.activity,
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, task_id) references counted.activity_task,
	foreign key (municipality_id, proposed_by) references named.staff,
	foreign key (municipality_id, settled_by) references named.staff
);
-- What a unit says anew stands in the place of what it said before and nobody has answered.
create unique index one_status_waits_of_a_unit on counted.activity_proposal (municipality_id, activity_id, unit_id)
	where state = 'waiting' and kind = 'status';
create index activity_proposal_of_activity on counted.activity_proposal (municipality_id, activity_id);
comment on table counted.activity_proposal is 'What a unit asks to have said of an activity: seen by the unit and by those who keep the plan until it is published. retention: public record, kept';

select house.guard(t::regclass)
from unnest(array['counted.activity_unit', 'counted.activity_task', 'counted.activity_proposal']) t;
select house.keep_history(t::regclass) from unnest(array['counted.activity_unit', 'counted.activity_task']) t;
