-- Whom a network works with beside municipalities, and municipalities that are like each other.

create table counted.network_organisation (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	name text not null check (name <> ''),
	sector text not null check (sector in ('state', 'county', 'municipality', 'research', 'civil-society', 'foundation', 'business',
		'user-organisation')),
	country text not null check (country in ('SE', 'NO', 'DK', 'FI')),
	place_id uuid,
	website text check (website <> ''),
	about text not null default '',
	ended_on date,
	primary key (municipality_id, id),
	constraint one_organisation_of_a_name unique (municipality_id, country, name),
	foreign key (municipality_id, place_id) references counted.network_place
);
create index on counted.network_organisation (municipality_id, place_id);
comment on table counted.network_organisation is 'An organisation that a network works with, never a person. retention: public record, kept';
comment on column counted.network_organisation.place_id is 'The municipality or county that it belongs to, when it is one.';
comment on column counted.network_organisation.ended_on is 'The first day the network works with it no more.';

create table counted.place_group (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	name text not null check (name <> ''),
	criterion text not null check (criterion <> ''),
	source text not null default '',
	primary key (municipality_id, id),
	constraint one_group_of_a_name unique (municipality_id, name)
);
comment on table counted.place_group is 'Municipalities that are compared with each other, and by what they are alike. retention: public record, kept';
comment on column counted.place_group.source is 'Who drew the group, and when; empty when it is the network''s own.';

create table counted.place_group_member (
	municipality_id int not null,
	place_group_id uuid not null,
	place_id uuid not null,
	primary key (municipality_id, place_group_id, place_id),
	foreign key (municipality_id, place_group_id) references counted.place_group on delete cascade,
	foreign key (municipality_id, place_id) references counted.network_place
);
create index on counted.place_group_member (municipality_id, place_id);
comment on table counted.place_group_member is 'A municipality in a group; it may be in several. retention: with its group';

select house.guard(t::regclass) from unnest(array['counted.network_organisation', 'counted.place_group', 'counted.place_group_member']) t;
grant delete on counted.place_group, counted.place_group_member to bofast_app;
