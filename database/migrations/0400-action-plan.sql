-- What the municipality wants, promises and does: plan, goals, indicators in it, activities, decisions.

create table counted.plan (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	title text not null check (title <> ''),
	kind text not null check (kind <> ''),
	committee text not null check (committee <> ''),
	valid_from int not null,
	valid_to int not null check (valid_to >= valid_from),
	adopted_on date,
	revised_on date,
	registry_number text,
	files_digest text,
	primary key (municipality_id, id),
	constraint one_plan_of_a_title unique (municipality_id, title, valid_from)
);
comment on table counted.plan is 'An action plan of a committee for a period of years. retention: public record, kept';
comment on column counted.plan.files_digest is 'Fingerprint of the files it was imported from: the same files again add nothing.';

create table counted.plan_decision (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	kind text not null check (kind <> ''),
	body text not null check (body <> ''),
	decided_on date not null,
	registry_number text,
	primary key (municipality_id, id),
	foreign key (municipality_id, plan_id) references counted.plan
);
comment on table counted.plan_decision is 'Who decided what about the plan, and when. retention: public record, kept';

create table counted.plan_goal (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	number int not null,
	text text not null check (text <> ''),
	primary key (municipality_id, id),
	constraint one_goal_of_a_number unique (municipality_id, plan_id, number),
	-- So that an indicator can be placed under a goal of its own plan only.
	unique (municipality_id, plan_id, id),
	foreign key (municipality_id, plan_id) references counted.plan
);
comment on table counted.plan_goal is 'A goal in words; indicators and activities are there for it. retention: public record, kept';

create table counted.plan_target_group (
	municipality_id int not null,
	plan_id uuid not null,
	number int not null,
	text text not null check (text <> ''),
	primary key (municipality_id, plan_id, number),
	foreign key (municipality_id, plan_id) references counted.plan
);
comment on table counted.plan_target_group is 'Whom the plan is for. retention: public record, kept';

create table counted.cost_class (
	municipality_id int not null,
	plan_id uuid not null,
	class int not null check (class in (1, 2, 3)),
	text text not null check (text <> ''),
	primary key (municipality_id, plan_id, class),
	foreign key (municipality_id, plan_id) references counted.plan
);
comment on table counted.cost_class is 'The plan''s own words for its three classes of cost. retention: public record, kept';

create table counted.plan_indicator (
	municipality_id int not null,
	plan_id uuid not null,
	indicator_id uuid not null,
	goal_id uuid,
	key text not null check (key <> ''),
	position int not null,
	primary key (municipality_id, plan_id, indicator_id),
	constraint one_indicator_of_a_key unique (municipality_id, plan_id, key),
	foreign key (municipality_id, plan_id) references counted.plan,
	foreign key (municipality_id, indicator_id) references counted.indicator,
	foreign key (municipality_id, plan_id, goal_id) references counted.plan_goal (municipality_id, plan_id, id)
);
comment on table counted.plan_indicator is 'Where an indicator stands in a plan: its key, its place and the goal it measures. retention: public record, kept';

create table counted.activity (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	key text not null check (key <> ''),
	position int not null,
	area text not null default '',
	text text not null check (text <> ''),
	owner text check (owner <> ''),
	cost_class int check (cost_class in (1, 2, 3)),
	period_from int not null,
	period_to int not null check (period_to >= period_from),
	due text check (due ~ '^\d{4}(-\d\d-\d\d)?$'),
	status text not null default 'not-started' check (status in ('not-started', 'ongoing', 'done', 'late', 'stopped')),
	status_note text not null default '',
	version_label text,
	primary key (municipality_id, id),
	constraint one_activity_of_a_key unique (municipality_id, plan_id, key),
	foreign key (municipality_id, plan_id) references counted.plan
);
comment on table counted.activity is 'What is done: by whom, when, at what class of cost, and how it goes. retention: public record, kept';

create table counted.activity_indicator (
	municipality_id int not null,
	activity_id uuid not null,
	indicator_id uuid not null,
	primary key (municipality_id, activity_id, indicator_id),
	foreign key (municipality_id, activity_id) references counted.activity,
	foreign key (municipality_id, indicator_id) references counted.indicator
);
comment on table counted.activity_indicator is 'Which figures an activity should move. retention: public record, kept';

select house.guard(t::regclass) from unnest(array['counted.plan', 'counted.plan_decision', 'counted.plan_goal',
	'counted.plan_target_group', 'counted.cost_class', 'counted.plan_indicator', 'counted.activity', 'counted.activity_indicator']) t;
select house.keep_history(t::regclass) from unnest(array['counted.plan', 'counted.plan_goal', 'counted.activity']) t;
