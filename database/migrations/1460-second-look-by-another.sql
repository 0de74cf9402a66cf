-- A second look is by somebody who neither gathered, masked nor sent: whoever pressed the last button is not all who had a hand in it.

create function house.keep_second_look_another() returns trigger
	language plpgsql set search_path = pg_catalog
as $$
begin
	if new.looked_by = new.gathered_by or exists (
		select from named.extract_mask m
		where m.municipality_id = new.municipality_id and m.request_id = new.id and m.decided_by = new.looked_by)
	then
		raise exception 'a second look is by another (two_pairs_of_eyes)' using errcode = 'check_violation', constraint = 'two_pairs_of_eyes';
	end if;
	return new;
end
$$;
create trigger second_look_by_another before update on named.extract_request
	for each row when (new.looked_by is not null and (new.looked_by is distinct from old.looked_by
		or new.look is distinct from old.look or new.gathered_by is distinct from old.gathered_by))
	execute function house.keep_second_look_another();

create function house.keep_mask_by_another() returns trigger
	language plpgsql set search_path = pg_catalog
as $$
begin
	if exists (select from named.extract_request r
		where r.municipality_id = new.municipality_id and r.id = new.request_id and r.look = 'agreed' and r.looked_by = new.decided_by)
	then
		raise exception 'who agreed does not mask (two_pairs_of_eyes)' using errcode = 'check_violation', constraint = 'two_pairs_of_eyes';
	end if;
	return new;
end
$$;
create trigger masked_by_another before insert or update on named.extract_mask
	for each row execute function house.keep_mask_by_another();
