-- A day of a case may give way to a later one of another kind: the authority's new day of eviction ends what an earlier
-- one was postponed to. The day stays on record and is reckoned with no more.

alter table named.case_date add column ended_on date;
alter table history.case_date add column ended_on date;
comment on column named.case_date.ended_on is 'When another day took its place; it counts no more.';

alter table named.case_date no force row level security;
alter table history.case_date no force row level security;

update named.case_date postponed
set ended_on = planned.recorded_at::date
from named.case_date planned
where planned.municipality_id = postponed.municipality_id and planned.case_id = postponed.case_id
	and postponed.kind = 'postponed-to' and planned.kind = 'eviction-planned'
	and planned.recorded_at > postponed.recorded_at;

alter table named.case_date force row level security;
alter table history.case_date force row level security;
