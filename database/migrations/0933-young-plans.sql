-- A young person who leaves a placement: what is arranged for finding, getting and keeping a home.

create table named.young_plan (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	made_on date not null,
	made_by uuid not null,
	own_words text not null check (own_words <> ''),
	leaves_on date not null,
	ended_on date check (ended_on >= made_on),
	ended_because text check (ended_because in ('home-kept', 'stays', 'own-wish', 'moved-away', 'other')),
	primary key (municipality_id, id),
	constraint a_young_plan_of_its_person unique (municipality_id, person_id, id),
	constraint young_ended_with_why check ((ended_on is null) = (ended_because is null)),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, made_by) references named.staff
);
create unique index one_young_plan_at_a_time on named.young_plan (municipality_id, person_id) where ended_on is null;
comment on table named.young_plan is 'The housing plan of a young person who leaves a placement, with what the young person wants in own words. retention: person, five years after the last note';

create table named.young_plan_part (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	young_plan_id uuid not null,
	part text not null check (part in ('find', 'get', 'keep')),
	what text not null check (what <> ''),
	who text not null check (who <> ''),
	by_day date not null,
	arranged_on date,
	primary key (municipality_id, id),
	constraint each_part_once unique (municipality_id, young_plan_id, part),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, person_id, young_plan_id) references named.young_plan (municipality_id, person_id, id)
);
create index young_plan_part_of_person on named.young_plan_part (municipality_id, person_id);
comment on table named.young_plan_part is 'What is done to find, to get or to keep a home: by whom, by when, and when it was arranged. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.young_plan', 'named.young_plan_part']) t;
select house.keep_history(t::regclass) from unnest(array['named.young_plan', 'named.young_plan_part']) t;
