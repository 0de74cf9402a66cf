-- A tenant may be an authority or a partnership instead of a municipality: it works with municipalities, never with persons.

alter table named.municipality add column kind text not null default 'municipality'
	check (kind in ('municipality', 'authority', 'partnership'));
comment on column named.municipality.kind is 'An authority or a partnership keeps a network; it has no rows about persons, which a trigger sees to.';

alter table named.staff_role drop constraint staff_role_role_check;
alter table named.staff_role add constraint staff_role_role_check check (role in (
	'officer', 'unit-manager', 'coordinator', 'strategist', 'reader', 'landlord', 'administrator',
	'informant', 'follow-up', 'delicate-facts', 'secretariat', 'county', 'member'));

-- Whatever is kept of a person begins in one of these tables.
create function house.no_persons_here() returns trigger
	language plpgsql security definer set search_path = pg_catalog
as $$
begin
	if (select m.kind from named.municipality m where m.municipality_id = context.municipality()) <> 'municipality' then
		raise exception 'no-persons-here' using errcode = '42501',
			detail = 'An authority or a partnership keeps no rows about persons.';
	end if;
	return null;
end
$$;

do $$
declare
	root text;
begin
	foreach root in array array['person', 'household', 'notice', 'eviction_case', 'concern_report', 'count_answer',
		'turned_away', 'one_time_report', 'misdirected_notice', 'received_transfer'] loop
		execute format('create trigger no_persons_here before insert on named.%I for each statement execute function house.no_persons_here()', root);
	end loop;
end
$$;
