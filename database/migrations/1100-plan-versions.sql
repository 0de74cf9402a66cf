-- A plan is what was decided: its whole content is one value, a version, which stands as it was decided. What is live beside
-- it are the figures and how each activity goes.

create table counted.plan_version (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	number int not null check (number > 0),
	content jsonb not null,
	begun_on date not null,
	begun_by uuid,
	consulted_from date,
	decided_on date,
	in_force_from date,
	withdrawn_on date,
	primary key (municipality_id, id),
	constraint one_version_of_a_number unique (municipality_id, plan_id, number),
	constraint version_of_its_plan unique (municipality_id, plan_id, id),
	constraint decided_from_a_day check ((decided_on is null) = (in_force_from is null)),
	constraint decided_or_withdrawn check (decided_on is null or withdrawn_on is null),
	foreign key (municipality_id, plan_id) references counted.plan,
	foreign key (municipality_id, begun_by) references named.staff
);
create unique index one_draft_of_a_plan on counted.plan_version (municipality_id, plan_id)
	where decided_on is null and withdrawn_on is null;
comment on table counted.plan_version is 'What a plan says, as one value: worked on until it is decided, and never changed after. retention: public record, kept';
comment on column counted.plan_version.content is 'The document: sections, goals, indicators with their promises, activities. Ids stay the same from version to version.';

create function house.stands_as_decided() returns trigger
	language plpgsql
as $$
begin
	if old.decided_on is not null or old.withdrawn_on is not null then
		raise exception 'a decided version stands' using errcode = 'check_violation', constraint = 'decided_version_stands';
	end if;
	return coalesce(new, old);
end
$$;
create trigger stands_as_decided before update or delete on counted.plan_version
	for each row execute function house.stands_as_decided();

alter table counted.plan_decision
	add column version_id uuid,
	add column paragraph text check (paragraph <> ''),
	add column clauses text[] not null default '{}',
	add foreign key (municipality_id, plan_id, version_id) references counted.plan_version (municipality_id, plan_id, id);
comment on column counted.plan_decision.version_id is 'The version that was decided; null for what is only told of the matter.';

create table counted.plan_preparation (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	version_id uuid not null,
	body text not null check (body <> ''),
	on_day date,
	outcome text not null default '',
	primary key (municipality_id, id),
	foreign key (municipality_id, plan_id, version_id) references counted.plan_version (municipality_id, plan_id, id)
);
comment on table counted.plan_preparation is 'Who dealt with a version before it was decided, when, and what came of it. retention: public record, kept';

select house.guard(t::regclass) from unnest(array['counted.plan_version', 'counted.plan_preparation']) t;

-- What the plans said until now becomes the first version of each.
alter table counted.plan no force row level security;
alter table counted.plan_goal no force row level security;
alter table counted.plan_target_group no force row level security;
alter table counted.cost_class no force row level security;
alter table counted.plan_indicator no force row level security;
alter table counted.indicator no force row level security;
alter table counted.indicator_reference no force row level security;
alter table counted.activity no force row level security;
alter table counted.activity_indicator no force row level security;
alter table counted.plan_decision no force row level security;
alter table counted.plan_version no force row level security;

with areas as (
	select municipality_id, plan_id, area, uuidv7() as id, min(position) as position
	from counted.activity where area <> '' group by 1, 2, 3
)
insert into counted.plan_version (municipality_id, plan_id, number, content, begun_on, decided_on, in_force_from)
select p.municipality_id, p.id, 1, jsonb_build_object(
	'title', p.title, 'kind', p.kind, 'committee', p.committee, 'level', 'committee', 'areaKind', 'heading',
	'validFrom', p.valid_from, 'validTo', p.valid_to, 'superiors', '[]'::jsonb, 'sections', '[]'::jsonb,
	'targetGroups', coalesce((
		select jsonb_agg(jsonb_build_object('id', uuidv7(), 'text', g.text) order by g.number)
		from counted.plan_target_group g where g.municipality_id = p.municipality_id and g.plan_id = p.id), '[]'),
	'areas', coalesce((
		select jsonb_agg(jsonb_build_object('id', r.id, 'text', r.area) order by r.position)
		from areas r where r.municipality_id = p.municipality_id and r.plan_id = p.id), '[]'),
	'costClasses', coalesce((
		select jsonb_agg(jsonb_build_object('class', c.class, 'text', c.text) order by c.class)
		from counted.cost_class c where c.municipality_id = p.municipality_id and c.plan_id = p.id), '[]'),
	'goals', coalesce((
		select jsonb_agg(jsonb_build_object('id', g.id, 'text', g.text, 'under', null, 'superiorId', null) order by g.number)
		from counted.plan_goal g where g.municipality_id = p.municipality_id and g.plan_id = p.id), '[]'),
	'indicators', coalesce((
		select jsonb_agg(jsonb_build_object(
			'id', i.id, 'key', l.key, 'goalId', l.goal_id, 'name', i.name, 'unit', i.unit, 'direction', i.direction,
			'base', jsonb_build_object('year', i.base_year, 'value', i.base_value),
			'target', case
				when i.target_words is not null then jsonb_build_object('is', 'words', 'year', i.target_year, 'words', i.target_words)
				when i.target_value is null or i.target_year is null then jsonb_build_object('is', 'missing')
				else jsonb_build_object('is', 'number', 'year', i.target_year, 'value', i.target_value, 'operator', i.target_operator) end,
			'references', coalesce((
				select jsonb_agg(jsonb_build_object('year', f.year, 'value', f.value) order by f.year)
				from counted.indicator_reference f where f.municipality_id = i.municipality_id and f.indicator_id = i.id), '[]'),
			'comment', i.comment,
			'definition', case when i.definition_id is null then null
				else jsonb_build_object('id', i.definition_id, 'version', i.definition_version) end,
			'countedFrom', i.counted_from, 'dueYears', to_jsonb(i.due_years), 'unitIds', to_jsonb(i.unit_ids)) order by l.position)
		from counted.plan_indicator l
		join counted.indicator i on i.municipality_id = l.municipality_id and i.id = l.indicator_id
		where l.municipality_id = p.municipality_id and l.plan_id = p.id), '[]'),
	'activities', coalesce((
		select jsonb_agg(jsonb_build_object(
			'id', a.id, 'key', a.key, 'areaId', r.id, 'goalIds', '[]'::jsonb, 'text', a.text, 'owner', a.owner,
			'unitIds', '[]'::jsonb, 'costClass', a.cost_class, 'periodFrom', a.period_from, 'periodTo', a.period_to,
			'due', a.due, 'measure', '', 'measureWaived', null, 'method', null, 'quantity', null, 'costs', '[]'::jsonb,
			'partners', '[]'::jsonb, 'label', a.version_label,
			'indicatorIds', coalesce((
				select jsonb_agg(l.indicator_id) from counted.activity_indicator l
				where l.municipality_id = a.municipality_id and l.activity_id = a.id), '[]')) order by a.position)
		from counted.activity a
		left join areas r on r.municipality_id = a.municipality_id and r.plan_id = a.plan_id and r.area = a.area
		where a.municipality_id = p.municipality_id and a.plan_id = p.id), '[]')),
	coalesce(p.adopted_on, p.recorded_at::date), p.adopted_on, p.adopted_on
from counted.plan p;

update counted.plan_decision d set version_id = v.id
from counted.plan_version v
where v.municipality_id = d.municipality_id and v.plan_id = d.plan_id and v.decided_on = d.decided_on;

alter table counted.plan force row level security;
alter table counted.indicator force row level security;
alter table counted.indicator_reference force row level security;
alter table counted.activity force row level security;
alter table counted.plan_decision force row level security;
alter table counted.plan_version force row level security;

drop table counted.activity_indicator, counted.plan_indicator, counted.cost_class, counted.plan_target_group, counted.plan_goal,
	history.plan_goal;
alter table counted.activity
	drop column key, drop column position, drop column area, drop column text, drop column owner, drop column cost_class,
	drop column period_from, drop column period_to, drop column due, drop column version_label;
alter table history.activity
	drop column key, drop column position, drop column area, drop column text, drop column owner, drop column cost_class,
	drop column period_from, drop column period_to, drop column due, drop column version_label;
comment on table counted.activity is 'How it goes with what the plan says will be done; what that is, the version says. retention: public record, kept';
-- What was decided, and what went before it, is written once.
revoke update on counted.plan_decision, counted.plan_preparation from bofast_app;
