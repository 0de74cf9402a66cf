-- A consent is somebody's and of a day; what a landlord may read about somebody ends when they are protected.

alter table named.landlord_disclosure add column consented_by text check (consented_by <> ''), add column consented_on date,
	add constraint consent_is_somebodys_of_a_day check (
		(ground = 'consent') = (consented_by is not null) and (ground = 'consent') = (consented_on is not null));
alter table history.landlord_disclosure add column consented_by text, add column consented_on date;

create function house.end_disclosures() returns trigger
	language plpgsql security definer set search_path = pg_catalog
as $$
begin
	update named.landlord_disclosure d set taken_back_on = coalesce(new.protection_checked_on, current_date)
	where d.municipality_id = new.municipality_id and d.taken_back_on is null and d.notice_id in (
		select m.id from named.notice_match m where m.municipality_id = new.municipality_id and m.person_id = new.id);
	return new;
end
$$;
revoke all on function house.end_disclosures() from public;
create trigger end_disclosures after update of protection on named.person for each row
	when (old.protection = 'none' and new.protection <> 'none') execute function house.end_disclosures();
