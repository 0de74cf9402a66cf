-- The heart beats where reports and boards are read from a replica; elsewhere nothing is written.

create or replace function house.beat() returns void
	language sql volatile security definer set search_path = pg_catalog
begin atomic
	insert into house.heartbeat (beat_at) values (clock_timestamp())
	on conflict (one) do update set beat_at = excluded.beat_at;
end;

-- How old a replica is, in seconds; null where no heart has ever beaten. On the database itself it tells the last beat's age.
create or replace function house.behind() returns double precision
	language sql stable security definer set search_path = pg_catalog
	return (select extract(epoch from clock_timestamp() - h.beat_at)::double precision from house.heartbeat h);

revoke all on function house.beat(), house.behind() from public;
grant execute on function house.beat(), house.behind() to bofast_app;
