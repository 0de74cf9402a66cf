-- Whether a place suits a child, told before the child moves in; and why somebody lives where the place is for others.

create table named.child_suitability (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	property_id uuid not null,
	bed_id uuid not null,
	assessed_on date not null,
	assessed_by uuid not null,
	school text not null check (school in ('same', 'reachable', 'new', 'not-in-school', 'unknown')),
	school_minutes int check (school_minutes between 0 and 300),
	own_bed boolean not null,
	others text not null check (others in ('family-only', 'families', 'adults', 'risk')),
	nights int not null check (nights between 1 and 3650),
	verdict text not null check (verdict in ('suits', 'for-now', 'does-not-suit')),
	reasons text not null check (reasons <> ''),
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, property_id, bed_id)
		references named.bed (municipality_id, committee_id, property_id, id),
	foreign key (municipality_id, assessed_by) references named.staff
);
create index child_suitability_of on named.child_suitability (municipality_id, person_id, assessed_on);
comment on table named.child_suitability is 'Whether a place suits one child: school, a bed of its own, who else lives there and for how long, by whom and when. retention: person, five years after the last note';
comment on column named.child_suitability.school is 'The child''s school from there: the same and near, the same within reach, another, none, or nobody knows.';
select house.guard('named.child_suitability');

alter table named.stay add column despite text check (despite <> '');
alter table history.stay add column despite text;
comment on column named.stay.despite is 'Why somebody lives there though the place is said to be for others.';
