-- Of several processes that seal the log the one with the newest key does, while a key is changed in one after another: which
-- is the newest is told by the order in which they began, since each knows only its own.
create table house.log_key (
	key_id text primary key,
	place bigint not null generated always as identity,
	began_at timestamptz not null default clock_timestamp()
);
comment on table house.log_key is 'Keys that have signed blocks of the log, in the order in which they began; the last one alone signs. retention: while the house stands';
-- Also where a backup was just brought in, and no policy lets the owner read yet.
alter table audit.block no force row level security;
insert into house.log_key (key_id, began_at)
	select key_id, min(sealed_at) from audit.block group by key_id order by min(sealed_at);
alter table audit.block force row level security;
grant usage on schema house to bofast_sealer;
grant select, insert on house.log_key to bofast_sealer;
