-- A reform and how far it has come, by figures of years with their sources; what has been put to the partnership by members,
-- councils and people with experience of their own; and its meetings.

create table counted.reform (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	title text not null check (title <> ''),
	about text not null default '',
	decision text not null default '',
	decided_on date,
	begins_on date not null,
	ended_on date,
	primary key (municipality_id, id),
	constraint one_reform_of_a_title unique (municipality_id, title)
);
comment on table counted.reform is 'A reform that the partnership follows. retention: public record, kept';
comment on column counted.reform.ended_on is 'The first day it is followed no more.';

create table counted.reform_indicator (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	reform_id uuid not null,
	position int not null check (position >= 1),
	name text not null check (name <> ''),
	unit text not null check (unit in ('persons', 'share', 'days', 'homes', 'municipalities', 'money')),
	wanted text not null check (wanted in ('more', 'fewer', 'neither')),
	counted_how text not null check (counted_how <> ''),
	primary key (municipality_id, id),
	constraint one_indicator_of_a_name unique (municipality_id, reform_id, name),
	foreign key (municipality_id, reform_id) references counted.reform
);
comment on table counted.reform_indicator is 'What tells how far a reform has come, and how it is counted. retention: public record, kept';

create table counted.reform_value (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	indicator_id uuid not null,
	year int not null check (year between 1990 and 2200),
	state text not null check (state in ('number', 'withheld', 'not-counted')),
	value double precision check (value >= 0),
	source text not null check (source <> ''),
	status text not null check (status in ('verified', 'preliminary', 'unverified')),
	note text not null default '',
	primary key (municipality_id, id),
	constraint one_value_of_a_year unique (municipality_id, indicator_id, year),
	constraint a_number_has_its_value check ((state = 'number') = (value is not null)),
	foreign key (municipality_id, indicator_id) references counted.reform_indicator
);
comment on table counted.reform_value is 'An indicator''s value of a year, with its source and how sure it is. No row is that nobody has told. retention: public record, kept';
comment on column counted.reform_value.status is 'Verified was read in the source itself; unverified was told by somebody else.';

create table counted.partnership_theme (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	title text not null check (title <> ''),
	about text not null default '',
	begun_on date not null,
	ended_on date,
	primary key (municipality_id, id),
	constraint one_theme_of_a_title unique (municipality_id, title)
);
comment on table counted.partnership_theme is 'What a partnership works with for a time. retention: public record, kept';
comment on column counted.partnership_theme.ended_on is 'The first day it is worked with no more.';

create table counted.partnership_input (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	kind text not null check (kind in ('member', 'council', 'lived-experience')),
	member_id uuid,
	council text not null default '',
	theme_id uuid,
	said_on date not null,
	consent_to text not null check (consent_to in ('within', 'report', 'publish')),
	consent_on date not null,
	consent_how text not null check (consent_how in ('spoken', 'written', 'minutes')),
	withdrawn_on date,
	noted_by uuid not null,
	noted_on date not null,
	primary key (municipality_id, id),
	constraint input_of_a_member_has_its_member check (kind <> 'member' or member_id is not null),
	constraint input_of_a_council_has_its_council check ((kind = 'council') = (council <> '')),
	foreign key (municipality_id, member_id) references counted.partnership_member,
	foreign key (municipality_id, theme_id) references counted.partnership_theme,
	foreign key (municipality_id, noted_by) references named.staff
);
create index on counted.partnership_input (municipality_id, member_id);
create index on counted.partnership_input (municipality_id, theme_id);
create index on counted.partnership_input (municipality_id, noted_by);
comment on table counted.partnership_input is 'That a member, a council or somebody with experience of their own put something to the partnership, and what it may be used for; never who. retention: public record, kept';
comment on column counted.partnership_input.member_id is 'The member it is from, or through whom it came.';

create table counted.partnership_input_words (
	municipality_id int not null,
	id uuid not null,
	body text not null check (body <> ''),
	primary key (municipality_id, id),
	foreign key (municipality_id, id) references counted.partnership_input
);
comment on table counted.partnership_input_words is 'What was said, as it was said. retention: until the consent is taken back';

create table counted.partnership_meeting (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	title text not null check (title <> ''),
	held_on date not null,
	place text not null default '',
	called_on date not null,
	minutes_approved_on date,
	primary key (municipality_id, id),
	constraint one_partnership_meeting_of_a_title_a_day unique (municipality_id, held_on, title)
);
comment on table counted.partnership_meeting is 'A meeting of the partnership, called and held. retention: public record, kept';

create table counted.partnership_attendance (
	municipality_id int not null,
	meeting_id uuid not null,
	member_id uuid not null,
	primary key (municipality_id, meeting_id, member_id),
	foreign key (municipality_id, meeting_id) references counted.partnership_meeting,
	foreign key (municipality_id, member_id) references counted.partnership_member
);
create index on counted.partnership_attendance (municipality_id, member_id);
comment on table counted.partnership_attendance is 'Which members came to a meeting, not which persons. retention: public record, kept';

create table counted.partnership_point (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	meeting_id uuid not null,
	position int not null check (position >= 1),
	title text not null check (title <> ''),
	noted text not null default '',
	decision text not null default '',
	primary key (municipality_id, id),
	constraint one_point_at_a_place unique (municipality_id, meeting_id, position),
	foreign key (municipality_id, meeting_id) references counted.partnership_meeting
);
comment on table counted.partnership_point is 'A point of the agenda, what was noted and what was decided. retention: public record, kept';

select house.guard(t::regclass) from unnest(array['counted.reform', 'counted.reform_indicator', 'counted.reform_value',
	'counted.partnership_theme', 'counted.partnership_input', 'counted.partnership_input_words', 'counted.partnership_meeting',
	'counted.partnership_attendance', 'counted.partnership_point']) t;
select house.keep_history('counted.reform_value'::regclass);
grant delete on counted.reform_value, counted.partnership_input_words, counted.partnership_attendance, counted.partnership_point to bofast_app;
