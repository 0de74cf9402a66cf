-- How somebody manages in a home, by a versioned form that is data; what was assessed is never changed.

create table named.skills_assessment (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	form_version int not null check (form_version > 0),
	on_day date not null,
	assessed_by uuid not null,
	with_person text not null check (with_person in ('yes', 'partly', 'no')),
	own_words text check (own_words <> ''),
	note text check (note <> ''),
	again_on date check (again_on > on_day),
	taken_back_on date,
	taken_back_because text check (taken_back_because <> ''),
	primary key (municipality_id, id),
	constraint an_assessment_of_its_person unique (municipality_id, person_id, id),
	constraint taken_back_with_why check ((taken_back_on is null) = (taken_back_because is null)),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, assessed_by) references named.staff
);
create index skills_assessment_of_person on named.skills_assessment (municipality_id, person_id, on_day);
comment on table named.skills_assessment is 'An assessment of how somebody manages in a home, on a day, by whom and whether together with the person. retention: person, five years after the last note';
comment on column named.skills_assessment.again_on is 'When it should be made again; null when nobody needs to.';

create table named.skills_score (
	municipality_id int not null,
	committee_id uuid not null,
	person_id uuid not null,
	skills_assessment_id uuid not null,
	item text not null check (item <> ''),
	level int not null check (level between 1 and 4),
	primary key (municipality_id, skills_assessment_id, item),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, person_id, skills_assessment_id)
		references named.skills_assessment (municipality_id, person_id, id)
);
create index skills_score_of_person on named.skills_score (municipality_id, person_id);
comment on table named.skills_score is 'The level of one item of the form; what was not assessed has no row. retention: with its assessment';

select house.guard(t::regclass) from unnest(array['named.skills_assessment', 'named.skills_score']) t;
select house.keep_history('named.skills_assessment');
revoke update on named.skills_assessment, named.skills_score from bofast_app;
grant update (taken_back_on, taken_back_because) on named.skills_assessment to bofast_app;
