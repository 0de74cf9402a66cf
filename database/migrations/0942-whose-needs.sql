-- A list of those who wait is a unit's own: whoever writes a need down does so for the unit they work in.

alter table named.housing_need add column unit_id uuid,
	add foreign key (municipality_id, unit_id) references named.unit;
alter table history.housing_need add column unit_id uuid;
comment on column named.housing_need.unit_id is 'The unit in whose list the need stands: its recorder''s.';

alter table named.housing_need disable trigger remember;
alter table named.housing_need no force row level security;
alter table named.assignment no force row level security;
update named.housing_need n set unit_id = (
	select min(a.unit_id::text)::uuid from named.assignment a
	where a.municipality_id = n.municipality_id and a.staff_id = n.recorded_by);
alter table named.assignment force row level security;
alter table named.housing_need force row level security;
alter table named.housing_need enable trigger remember;
