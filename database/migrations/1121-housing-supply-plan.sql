-- The council adopts an action plan for the supply of housing once a mandate period; it may be kept elsewhere, and its day
-- is what the plans here rest on.
create table counted.housing_supply_plan (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	title text not null check (title <> ''),
	adopted_on date not null,
	registry_number text check (registry_number <> ''),
	recorded_by uuid,
	recorded_at timestamptz not null default clock_timestamp(),
	primary key (municipality_id, id),
	constraint one_housing_supply_plan_a_day unique (municipality_id, adopted_on),
	foreign key (municipality_id, recorded_by) references named.staff
);
comment on table counted.housing_supply_plan is 'When the council adopted the action plan for the supply of housing. retention: public record, kept';
select house.guard('counted.housing_supply_plan');
