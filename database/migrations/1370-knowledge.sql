-- What the network knows and shares: good examples, templates in versions, questions with their answers; and what of it
-- stands open to anyone.

create table counted.good_example (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	title text not null check (title <> ''),
	place_id uuid,
	elsewhere text not null default '',
	method text not null check (method <> ''),
	result text not null check (result <> ''),
	evidence_scale text not null check (evidence_scale = 'knowledge-1'),
	evidence text not null check (evidence in ('told', 'followed', 'compared', 'researched')),
	evidence_source text not null default '',
	target_groups text[] not null check (cardinality(target_groups) between 1 and 12),
	activities text[] not null check (cardinality(activities) between 1 and 12),
	contact_organisation text not null check (contact_organisation <> ''),
	contact_role text not null check (contact_role <> ''),
	withdrawn_on date,
	primary key (municipality_id, id),
	constraint has_a_place check ((place_id is null) <> (elsewhere = '')),
	foreign key (municipality_id, place_id) references counted.network_place
);
create index good_example_place on counted.good_example (municipality_id, place_id);
comment on table counted.good_example is 'What somebody does that others may learn from: how, with what result, and how well that is known. Shared with anyone. retention: public record, kept';
comment on column counted.good_example.contact_role is 'A function, never a person by name; whom to call is kept sealed.';

create table named.example_contact (
	municipality_id int not null,
	id uuid not null,
	name_cipher bytea not null,
	reached_by_cipher bytea not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, id) references counted.good_example
);
comment on table named.example_contact is 'Who can be called about an example, sealed; for the secretariat alone. retention: until somebody says that they are not there any more';

create table counted.example_check (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	good_example_id uuid not null,
	checked_on date not null,
	contact text not null check (contact in ('there', 'gone')),
	goes_on text not null check (goes_on in ('yes', 'changed', 'ended')),
	note text not null default '',
	checked_by uuid,
	primary key (municipality_id, id),
	foreign key (municipality_id, good_example_id) references counted.good_example,
	foreign key (municipality_id, checked_by) references named.staff
);
create index example_check_of on counted.example_check (municipality_id, good_example_id, checked_on);
create index example_check_by on counted.example_check (municipality_id, checked_by);
comment on table counted.example_check is 'When somebody asked whether an example still goes on and its contact is still there. retention: public record, kept';

create table counted.library_template (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	kind text not null check (kind in ('plan', 'checklist', 'routine', 'guideline')),
	title text not null check (title <> ''),
	about text not null check (about <> ''),
	licence text not null check (licence in ('cc0-1.0', 'cc-by-4.0', 'cc-by-sa-4.0')),
	licensor text not null check (licensor <> ''),
	starts text check (starts in ('plan', 'agreement', 'routine')),
	withdrawn_on date,
	primary key (municipality_id, id)
);
create unique index one_template_of_a_title on counted.library_template (municipality_id, title) where withdrawn_on is null;
comment on table counted.library_template is 'A template that others may copy: its kind, on what terms, and what of the starter kit it is. retention: public record, kept';

create table counted.template_version (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	library_template_id uuid not null,
	number int not null check (number > 0),
	content jsonb not null,
	news text not null,
	released_on date not null,
	released_by uuid,
	primary key (municipality_id, id),
	constraint one_template_version_of_a_number unique (municipality_id, library_template_id, number),
	constraint later_versions_say_what_is_new check (number = 1 or news <> ''),
	foreign key (municipality_id, library_template_id) references counted.library_template,
	foreign key (municipality_id, released_by) references named.staff
);
create index template_version_by on counted.template_version (municipality_id, released_by);
comment on table counted.template_version is 'What a template says; never changed, so that a copy knows what it came from. retention: public record, kept';

create table counted.network_question (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	title text not null check (title <> ''),
	question text not null check (question <> ''),
	asked_as text not null check (asked_as in ('secretariat', 'county', 'member')),
	asked_on date not null,
	asked_by uuid,
	opened_on date,
	withdrawn_on date,
	primary key (municipality_id, id),
	foreign key (municipality_id, asked_by) references named.staff
);
create index network_question_by on counted.network_question (municipality_id, asked_by);
comment on table counted.network_question is 'A question that somebody in the network asks, open to all in it; to anyone once the secretariat says so. retention: public record, kept';

create table counted.question_answer (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	network_question_id uuid not null,
	answer text not null check (answer <> ''),
	answered_as text not null check (answered_as in ('secretariat', 'county', 'member')),
	answered_on date not null,
	answered_by uuid,
	primary key (municipality_id, id),
	foreign key (municipality_id, network_question_id) references counted.network_question,
	foreign key (municipality_id, answered_by) references named.staff
);
create index question_answer_of on counted.question_answer (municipality_id, network_question_id);
create index question_answer_by on counted.question_answer (municipality_id, answered_by);
comment on table counted.question_answer is 'What somebody in the network answers. retention: public record, kept';

create table published.library (
	municipality_id int not null,
	code text not null check (code <> ''),
	content jsonb not null,
	digest text not null,
	primary key (municipality_id),
	constraint one_library_of_a_code unique (code)
);
comment on table published.library is 'All that a network shares with anyone, as it stands: examples, templates, answered questions. retention: while it is shared';

select house.guard(t::regclass) from unnest(array['counted.good_example', 'named.example_contact', 'counted.example_check',
	'counted.library_template', 'counted.template_version', 'counted.network_question', 'counted.question_answer', 'published.library']) t;
revoke update on counted.template_version, counted.example_check, counted.question_answer from bofast_app;
grant delete on named.example_contact to bofast_app;
grant select on published.library to bofast_public;
select house.keep_history(t::regclass) from unnest(array['counted.good_example', 'counted.library_template']) t;
