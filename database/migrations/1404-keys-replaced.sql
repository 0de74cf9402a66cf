-- A key that is replaced opens for a while beside the new one: its last day may come sooner, and never later.

create function house.key_never_longer() returns trigger
	language plpgsql
as $$
begin
	if new.valid_through > old.valid_through then
		raise exception 'a key is never lengthened' using errcode = '42501';
	end if;
	return new;
end
$$;
create trigger key_never_longer before update of valid_through on named.api_key
	for each row execute function house.key_never_longer();
grant update (valid_through) on named.api_key to bofast_app;
