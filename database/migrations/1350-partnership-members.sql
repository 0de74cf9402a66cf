-- Who sits in a partnership: organisations by sector, never persons; in what programme, by which agreements, and whose account
-- speaks for which of them.

create table counted.partnership_programme (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	name text not null check (name <> ''),
	begins_on date not null,
	ends_on date not null,
	audience text not null default '',
	primary key (municipality_id, id),
	constraint programme_ends_after_it_begins check (ends_on > begins_on),
	constraint one_programme_of_a_name unique (municipality_id, name)
);
comment on table counted.partnership_programme is 'The period a partnership works in, and for whom it reports. retention: public record, kept';
comment on column counted.partnership_programme.ends_on is 'Its last day.';

create table counted.partnership_agreement (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	programme_id uuid not null,
	title text not null check (title <> ''),
	agreed_on date not null,
	agreed_by text not null check (agreed_by <> ''),
	primary key (municipality_id, id),
	constraint one_agreement_of_a_title_and_day unique (municipality_id, programme_id, title, agreed_on),
	foreign key (municipality_id, programme_id) references counted.partnership_programme
);
comment on table counted.partnership_agreement is 'A political agreement or decision that a programme rests on: title, day and between whom. retention: public record, kept';

create table counted.partnership_member (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	network_organisation_id uuid not null,
	since date not null,
	ended_on date,
	primary key (municipality_id, id),
	constraint member_ends_after_it_began check (ended_on > since),
	constraint once_a_member_at_a_time exclude using gist (municipality_id with =, network_organisation_id with =, daterange(since, ended_on) with &&),
	foreign key (municipality_id, network_organisation_id) references counted.network_organisation
);
create index on counted.partnership_member (municipality_id, network_organisation_id);
comment on table counted.partnership_member is 'An organisation''s time in the partnership. retention: public record, kept';
comment on column counted.partnership_member.ended_on is 'The first day it is a member no more.';

create table counted.partnership_duty (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	member_id uuid not null,
	duty text not null check (duty in ('chair', 'secretariat', 'user-involvement')),
	since date not null,
	ended_on date,
	primary key (municipality_id, id),
	constraint duty_ends_after_it_began check (ended_on > since),
	constraint one_chair_at_a_time exclude using gist (municipality_id with =, daterange(since, ended_on) with &&) where (duty = 'chair'),
	constraint a_duty_once_at_a_time exclude using gist (municipality_id with =, member_id with =, duty with =, daterange(since, ended_on) with &&),
	foreign key (municipality_id, member_id) references counted.partnership_member
);
create index on counted.partnership_duty (municipality_id, member_id);
comment on table counted.partnership_duty is 'That a member chairs, is the secretariat or supports user involvement, and when. retention: public record, kept';

create table counted.partnership_seat (
	municipality_id int not null,
	staff_id uuid not null,
	member_id uuid not null,
	since date not null,
	primary key (municipality_id, staff_id),
	foreign key (municipality_id, staff_id) references named.staff,
	foreign key (municipality_id, member_id) references counted.partnership_member
);
create index on counted.partnership_seat (municipality_id, member_id);
comment on table counted.partnership_seat is 'Whose account writes for which member. retention: setting, kept while in use';

select house.guard(t::regclass) from unnest(array['counted.partnership_programme', 'counted.partnership_agreement',
	'counted.partnership_member', 'counted.partnership_duty', 'counted.partnership_seat']) t;
select house.keep_history(t::regclass) from unnest(array['counted.partnership_member', 'counted.partnership_duty']) t;
grant delete on counted.partnership_agreement, counted.partnership_seat to bofast_app;
