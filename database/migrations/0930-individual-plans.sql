-- The individual plan: what the person wants in the person's own words, what is done by whom, when it is looked at again.
-- What was agreed stays as it was: a new agreement is a new version. No column anywhere says what follows when a plan is
-- not followed: then the support is reviewed.

create table named.support_plan (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	version int not null check (version > 0),
	started_on date not null,
	started_by uuid not null,
	agreed_on date check (agreed_on >= started_on),
	agreed_by uuid,
	took_part text check (took_part in ('yes', 'partly', 'no')),
	disagrees text check (disagrees <> ''),
	replaced_on date check (replaced_on >= agreed_on),
	ended_on date check (ended_on >= agreed_on),
	ended_because text check (ended_because in ('goals-reached', 'own-wish', 'moved-away', 'deceased', 'other')),
	primary key (municipality_id, id),
	constraint one_support_plan_of_a_version unique (municipality_id, person_id, version),
	constraint a_plan_of_its_person unique (municipality_id, person_id, id),
	constraint agreed_by_somebody_with_somebody check (
		(agreed_on is null) = (agreed_by is null) and (agreed_on is null) = (took_part is null)),
	constraint ended_with_why check ((ended_on is null) = (ended_because is null)),
	constraint ended_or_replaced_once_agreed check (agreed_on is not null or (replaced_on is null and ended_on is null)),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, started_by) references named.staff,
	foreign key (municipality_id, agreed_by) references named.staff
);
create unique index one_draft_of_a_plan on named.support_plan (municipality_id, person_id) where agreed_on is null;
create unique index one_plan_that_holds on named.support_plan (municipality_id, person_id)
	where agreed_on is not null and replaced_on is null and ended_on is null;
comment on table named.support_plan is 'A version of a person''s individual plan: a draft until it is agreed, then kept as it was. retention: person, five years after the last note';
comment on column named.support_plan.disagrees is 'What the person does not agree with, as the person says it.';

create table named.support_goal (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	support_plan_id uuid not null,
	own_words text not null check (own_words <> ''),
	staff_words text check (staff_words <> ''),
	skill_item text check (skill_item <> ''),
	carried_from uuid,
	state text not null default 'under-way' check (state in ('under-way', 'reached', 'changed', 'let-go')),
	state_on date,
	primary key (municipality_id, id),
	constraint a_goal_of_its_plan unique (municipality_id, support_plan_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, person_id, support_plan_id) references named.support_plan (municipality_id, person_id, id),
	foreign key (municipality_id, carried_from) references named.support_goal
);
create index support_goal_of_person on named.support_goal (municipality_id, person_id);
create index support_goal_of_plan on named.support_goal (municipality_id, support_plan_id);
comment on table named.support_goal is 'What the person wants, in the person''s own words, which nobody may change; staff''s wording stands beside. retention: person, five years after the last note';

create table named.support_step (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	support_plan_id uuid not null,
	support_goal_id uuid not null,
	what text not null check (what <> ''),
	who text not null check (who in ('person', 'housing-support', 'social-worker', 'health-care', 'relative', 'other')),
	who_named text check (who_named <> ''),
	by_day date not null,
	state text not null default 'planned' check (state in ('planned', 'under-way', 'done', 'not-done')),
	state_on date,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, support_plan_id, support_goal_id)
		references named.support_goal (municipality_id, support_plan_id, id) on delete cascade
);
create index support_step_of_person on named.support_step (municipality_id, person_id);
create index support_step_of_plan on named.support_step (municipality_id, support_plan_id);
comment on table named.support_step is 'What is done towards a goal, by whom and by when. retention: person, five years after the last note';

create table named.support_check (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	support_plan_id uuid not null,
	due_on date not null,
	held_on date,
	held_by uuid,
	own_words text check (own_words <> ''),
	noted text check (noted <> ''),
	primary key (municipality_id, id),
	constraint held_by_somebody check ((held_on is null) = (held_by is null)),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, person_id, support_plan_id) references named.support_plan (municipality_id, person_id, id),
	foreign key (municipality_id, held_by) references named.staff
);
create index support_check_of_person on named.support_check (municipality_id, person_id);
create index support_check_due on named.support_check (municipality_id, due_on) where held_on is null;
create index support_check_of_plan on named.support_check (municipality_id, support_plan_id);
comment on table named.support_check is 'A day when a plan is looked at again with the person. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.support_plan', 'named.support_goal', 'named.support_step',
	'named.support_check']) t;
grant delete on named.support_goal, named.support_step to bofast_app;
select house.keep_history(t::regclass) from unnest(array['named.support_plan', 'named.support_goal', 'named.support_step',
	'named.support_check']) t;

-- What the person said is nobody's to rewrite: of a goal and a step only how it goes can change.
revoke update on named.support_goal, named.support_step from bofast_app;
grant update (staff_words, state, state_on) on named.support_goal to bofast_app;
grant update (state, state_on) on named.support_step to bofast_app;

create function house.keep_agreed_plan() returns trigger
	language plpgsql set search_path = pg_catalog
as $$
declare
	of_plan uuid := case tg_op when 'DELETE' then old.support_plan_id else new.support_plan_id end;
	own_municipality int := case tg_op when 'DELETE' then old.municipality_id else new.municipality_id end;
begin
	if exists (select from named.support_plan p
		where p.municipality_id = own_municipality and p.id = of_plan and p.agreed_on is not null)
	then
		raise exception 'an agreed plan stands' using errcode = 'check_violation', constraint = 'agreed_plan_stands';
	end if;
	return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger keep_agreed before insert or delete or update of staff_words on named.support_goal
	for each row execute function house.keep_agreed_plan();
create trigger keep_agreed before insert or delete on named.support_step
	for each row execute function house.keep_agreed_plan();
