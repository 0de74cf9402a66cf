-- Who was visited and what was agreed: each point has somebody who owes it, and is told of again at the next visit.

create table counted.visit (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	place_id uuid not null,
	visited_on date not null,
	way text not null check (way in ('there', 'here', 'video', 'phone')),
	purpose text not null check (purpose <> ''),
	from_network text not null check (from_network <> ''),
	met text not null check (met <> ''),
	told text not null default '',
	primary key (municipality_id, id),
	unique (municipality_id, id, place_id),
	foreign key (municipality_id, place_id) references counted.network_place
);
create index on counted.visit (municipality_id, place_id, visited_on);
comment on table counted.visit is 'A visit of the network to a municipality: when, why, and by and with whom as roles, without names. retention: public record, kept';

create table counted.visit_point (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	visit_id uuid not null,
	place_id uuid not null,
	text text not null check (text <> ''),
	owed_by text not null check (owed_by in ('place', 'network', 'other')),
	owner text not null default '',
	due_on date,
	primary key (municipality_id, id),
	unique (municipality_id, id, place_id),
	foreign key (municipality_id, visit_id, place_id) references counted.visit (municipality_id, id, place_id)
);
create index on counted.visit_point (municipality_id, visit_id, place_id);
create index on counted.visit_point (municipality_id, place_id);
comment on table counted.visit_point is 'What was agreed at a visit, who owes it and by when. retention: public record, kept';

create table counted.visit_point_told (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	point_id uuid not null,
	place_id uuid not null,
	visit_id uuid,
	told_on date not null,
	state text not null check (state in ('not-begun', 'under-way', 'done', 'dropped')),
	note text not null default '',
	primary key (municipality_id, id),
	foreign key (municipality_id, point_id, place_id) references counted.visit_point (municipality_id, id, place_id),
	foreign key (municipality_id, visit_id, place_id) references counted.visit (municipality_id, id, place_id)
);
create index on counted.visit_point_told (municipality_id, point_id, place_id);
create index on counted.visit_point_told (municipality_id, visit_id, place_id);
create index on counted.visit_point_told (municipality_id, place_id);
comment on table counted.visit_point_told is 'How an agreed point stood on a day, and at which visit it was told; never changed, the latest holds. retention: public record, kept';

select house.guard(t::regclass) from unnest(array['counted.visit', 'counted.visit_point', 'counted.visit_point_told']) t;
revoke update on counted.visit_point_told from bofast_app;
select house.keep_history('counted.visit'::regclass);
select house.keep_history('counted.visit_point'::regclass);
