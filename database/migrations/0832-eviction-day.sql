-- The day of the eviction on one page.

create table named.eviction_day (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	attends_id uuid,
	attends_others text,
	children_at_home text not null check (children_at_home in ('yes', 'no', 'unknown')),
	children_with text,
	home_empty text not null check (home_empty in ('yes', 'no', 'unknown')),
	tonight text not null check (tonight in (
		'own-home', 'relatives', 'friends', 'emergency', 'hotel', 'municipal-home', 'refuge', 'unknown')),
	tonight_where text,
	keys text not null check (keys in ('with-tenant', 'to-landlord', 'to-authority', 'locks-changed', 'unknown')),
	storage text not null check (storage in ('by-authority', 'by-household', 'by-municipality', 'nothing-left', 'unknown')),
	storage_note text,
	postponement_asked_on date,
	stay_asked_on date,
	note text,
	planned_by uuid not null,
	primary key (municipality_id, id),
	constraint one_sheet_a_case unique (municipality_id, case_id),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, attends_id) references named.staff,
	foreign key (municipality_id, planned_by) references named.staff
);
comment on table named.eviction_day is 'Who attends, where the children are, tonight''s home, keys and belongings. retention: person, five years after the last note';

select house.guard('named.eviction_day');
select house.keep_history('named.eviction_day');
