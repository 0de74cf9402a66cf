-- A need goes over to another unit's list with all that was written; which unit had it until when is kept.

create table named.need_move (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	need_id uuid not null,
	from_unit_id uuid,
	to_unit_id uuid not null,
	on_day date not null,
	reason text check (reason <> ''),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint from_one_to_another check (from_unit_id is distinct from to_unit_id),
	foreign key (municipality_id, committee_id, person_id, need_id)
		references named.housing_need (municipality_id, committee_id, person_id, id),
	foreign key (municipality_id, from_unit_id) references named.unit,
	foreign key (municipality_id, to_unit_id) references named.unit,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index need_move_of on named.need_move (municipality_id, need_id);
comment on table named.need_move is 'A housing need that went over from one unit''s list to another''s. retention: person, five years after the last note';
select house.guard('named.need_move');
