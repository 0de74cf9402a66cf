-- A version that was decided for a later day is measured and followed from that day on: which one is, stands with the plan,
-- so that every version is taken up once and what is settled live after that stays.
alter table counted.plan add column held_version int,
	add foreign key (municipality_id, id, held_version) references counted.plan_version (municipality_id, plan_id, number);
alter table history.plan add column held_version int;
comment on column counted.plan.held_version is 'The version that the plan is measured and followed by; null while none was ever in force.';

alter table counted.plan no force row level security;
alter table counted.plan_version no force row level security;
update counted.plan p set held_version = v.number
from (
	select municipality_id, plan_id, max(number) as number from counted.plan_version
	where in_force_from <= current_date group by 1, 2
) v
where v.municipality_id = p.municipality_id and v.plan_id = p.id;
alter table counted.plan force row level security;
alter table counted.plan_version force row level security;
