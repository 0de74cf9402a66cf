-- Whoever is touched lives in the home of the case: known by its own column, so that nobody is told where they are.
alter table named.touched_person add column home_id uuid not null,
	add foreign key (municipality_id, home_id) references named.case_home;
alter table history.touched_person add column home_id uuid;
