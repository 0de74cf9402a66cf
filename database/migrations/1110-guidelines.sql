-- How something is done right each time: guidelines and routines, each with its versions, somebody who owns it and a day to
-- look at it again. Activities and checklists cite a version, which stands as it was.

create table counted.guideline (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	kind text not null check (kind in ('guideline', 'routine')),
	title text not null check (title <> ''),
	owner text not null check (owner <> ''),
	review_by date not null,
	withdrawn_on date,
	primary key (municipality_id, id)
);
create unique index one_guideline_of_a_title on counted.guideline (municipality_id, title) where withdrawn_on is null;
comment on table counted.guideline is 'A guideline or routine: what it is called, who owns it, when it is to be looked at again. retention: public record, kept';

create table counted.guideline_version (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	guideline_id uuid not null,
	number int not null check (number > 0),
	text text not null,
	link text,
	news text not null,
	decided_by text not null check (decided_by <> ''),
	valid_from date not null,
	written_by uuid,
	primary key (municipality_id, id),
	constraint one_guideline_version_of_a_number unique (municipality_id, guideline_id, number),
	constraint text_or_link check (text <> '' or link is not null),
	foreign key (municipality_id, guideline_id) references counted.guideline,
	foreign key (municipality_id, written_by) references named.staff
);
comment on table counted.guideline_version is 'What it says, or where it is kept; never changed, so that what cites it cites that. retention: public record, kept';
comment on column counted.guideline_version.news is 'What is new since the version before.';

create table counted.guideline_review (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	guideline_id uuid not null,
	reviewed_on date not null,
	finding text not null check (finding in ('holds', 'to-change')),
	note text not null,
	reviewed_by uuid,
	primary key (municipality_id, id),
	foreign key (municipality_id, guideline_id) references counted.guideline,
	foreign key (municipality_id, reviewed_by) references named.staff
);
create index guideline_review_of_its_guideline on counted.guideline_review (municipality_id, guideline_id);
comment on table counted.guideline_review is 'When it was looked at again, and whether it holds. retention: public record, kept';

select house.guard(t::regclass)
from unnest(array['counted.guideline', 'counted.guideline_version', 'counted.guideline_review']) t;
revoke update on counted.guideline_version, counted.guideline_review from bofast_app;
select house.keep_history('counted.guideline');
