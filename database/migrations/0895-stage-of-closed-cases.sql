-- A day of eviction, a postponement or a decision tells how far a matter had come as well as an application does: closed
-- cases get the stage that their dates tell, and what they were called before stays in history.

alter table named.eviction_case no force row level security;
alter table named.case_date no force row level security;
alter table history.eviction_case no force row level security;

with reached as (
	select d.municipality_id, d.case_id, max(case
		when d.kind = 'evicted' then 4
		when d.kind in ('enforcement-applied', 'tenant-heard', 'authority-told', 'authority-confirmed', 'eviction-planned',
			'stayed', 'stay-lifted', 'postponed-to') then 3
		when d.kind in ('served', 'must-move', 'order-applied', 'order-served', 'order-decided') then 2
		when d.kind in ('board-told', 'board-received') then 1
		else 0 end) as far
	from named.case_date d
	group by d.municipality_id, d.case_id
), told as (
	select municipality_id, case_id,
		(array['early', 'arrears-notice', 'termination-served', 'enforcement-applied', 'executed'])[far + 1] as stage
	from reached
)
update named.eviction_case c
set stage_reached = t.stage
from told t
where t.municipality_id = c.municipality_id and t.case_id = c.id and c.closed_on is not null
	and c.stage_reached is distinct from t.stage;

alter table named.eviction_case force row level security;
alter table named.case_date force row level security;
alter table history.eviction_case force row level security;
