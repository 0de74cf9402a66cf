-- What the list keeps of a person's dates no longer depends on the day they were written: rows from before are brought in
-- step. What a count week's list told of who somebody is, on consent that nobody had been asked for, is forgotten: drafts,
-- and answers that stand as they were filled in (whatever was written by hand since then has a later time than its row).

alter table named.list_entry no force row level security;
alter table named.person no force row level security;
alter table named.spell no force row level security;
alter table named.contact no force row level security;
alter table named.contribution no force row level security;
alter table named.live_definition no force row level security;
alter table named.count_informant no force row level security;
alter table named.count_answer no force row level security;
alter table history.count_answer no force row level security;

with record as (
	select e.municipality_id, e.person_id as kept, e.person_id as id from named.list_entry e
	union all
	select e.municipality_id, e.person_id, p.id from named.list_entry e
	join named.person p on p.municipality_id = e.municipality_id and p.same_as = e.person_id
), met as (
	select r.municipality_id, r.kept, max(c.on_day) as on_day
	from record r
	join named.contact c on c.municipality_id = r.municipality_id and c.person_id = r.id
	where c.kind not in ('letter', 'attempt')
	group by r.municipality_id, r.kept
), latest as (
	select distinct on (r.municipality_id, r.kept) r.municipality_id, r.kept, s.place, s.starts_on, s.ends_on
	from record r
	join named.spell s on s.municipality_id = r.municipality_id and s.person_id = r.id
	order by r.municipality_id, r.kept, s.ends_on desc, s.starts_on desc, s.place
), coming as (
	-- Not counted on the day of writing, and counted from a later day of the place where they are, e.g. before discharge.
	select c.municipality_id, c.person_id as kept, max(c.day) as day
	from named.contribution c
	join latest l on l.municipality_id = c.municipality_id and l.kept = c.person_id
		and l.starts_on < c.day and l.ends_on = 'infinity'
	left join named.live_definition d on d.municipality_id = c.municipality_id and d.position = 1
	where c.kind = 'in' and (d.definition is null or d.definition = c.definition)
	group by c.municipality_id, c.person_id
)
update named.list_entry e
set last_contact_on = m.on_day,
	inactive_on = case when l.place in ('trial-flat', 'training-flat', 'social-contract', 'municipal-contract',
		'reference-housing', 'other-second-hand-with-conditions') then null else m.on_day + 91 end,
	long_term_from = coalesce(e.long_term_from, g.day + 365)
from latest l
left join met m on m.municipality_id = l.municipality_id and m.kept = l.kept
left join coming g on g.municipality_id = l.municipality_id and g.kept = l.kept
where l.municipality_id = e.municipality_id and l.kept = e.person_id;

-- Forgetting leaves no earlier row behind it.
alter table named.count_answer disable trigger user;
do $$
declare
	t text;
begin
	foreach t in array array['named.count_answer', 'history.count_answer'] loop
		execute format($q$update %s a
			set birth_year = coalesce(a.birth_year, extract(year from a.birth_date)::int), birth_date = null, initials = null,
				identity_kind = null, identity_cipher = null, identity_index = null
			from named.count_informant i
			where a.municipality_id = i.municipality_id and a.informant_id = i.id and a.prefill_mark is not null
				and i.legal_ground = 'consent'
				and (a.state <> 'given' or a.given_at <= uuid_extract_timestamp(a.id))$q$, t);
	end loop;
end
$$;
alter table named.count_answer enable trigger user;

alter table named.list_entry force row level security;
alter table named.person force row level security;
alter table named.spell force row level security;
alter table named.contact force row level security;
alter table named.contribution force row level security;
alter table named.live_definition force row level security;
alter table named.count_informant force row level security;
alter table named.count_answer force row level security;
alter table history.count_answer force row level security;

comment on column named.list_entry.inactive_on is 'The day that the last contact carries to, also when it has passed; null for a tenancy of the municipality and without contact.';
comment on column named.list_entry.long_term_from is 'The day on which the latest unbroken homelessness, also one that begins later, has lasted long.';
