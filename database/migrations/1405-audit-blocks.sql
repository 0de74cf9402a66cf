-- The log in sealed blocks: what was written is signed within seconds, so that what is altered afterwards is found.

-- Rows get their place in order by the transaction that wrote them: below the oldest one under way nothing more can come.
-- A restored database begins a new era, since another server counts its transactions anew.
alter table audit.entry
	add column fields text[] not null default '{}' constraint names_and_never_values
		check (array_to_string(fields, ',') ~ '^[A-Za-z0-9,]*$'),
	add column era int not null default 1,
	add column xid xid8 not null default pg_current_xact_id(),
	add column subjects_digest bytea;
create index audit_entry_in_order on audit.entry (municipality_id, era, xid, id);
comment on column audit.entry.fields is 'Names of the fields that were written or shown, never what they held.';
comment on column audit.entry.subjects_digest is 'Digest of whom the row was about, kept when retention has taken their ids away; null until then.';

create table audit.block (
	municipality_id int not null,
	number bigint not null check (number > 0),
	after_era int not null,
	after_xid xid8 not null,
	after_entry bigint not null,
	first_entry bigint not null,
	last_era int not null,
	last_xid xid8 not null,
	last_entry bigint not null,
	entries int not null check (entries > 0),
	rows_digest bytea not null,
	previous bytea not null,
	key_id text not null,
	signature bytea not null,
	sealed_at timestamptz not null,
	primary key (municipality_id, number)
);
comment on table audit.block is 'Rows of the log that can no longer be overtaken, in order, under a signature whose key lies outside the database. retention: while the house stands';
comment on column audit.block.previous is 'Digest of all that the block before says of itself.';

create table audit.emptied (
	municipality_id int not null,
	turn bigint not null check (turn > 0),
	block bigint not null,
	through_block bigint not null,
	emptied_entries bigint[] not null,
	left_digest bytea not null,
	key_id text not null,
	signature bytea not null,
	emptied_at timestamptz not null,
	primary key (municipality_id, turn),
	foreign key (municipality_id, block) references audit.block,
	foreign key (municipality_id, through_block) references audit.block,
	constraint whole_blocks_or_rows_of_one check (through_block >= block and (emptied_entries = '{}' or through_block = block))
);
create index audit_emptied_of_block on audit.emptied (municipality_id, block);
create index audit_emptied_through_block on audit.emptied (municipality_id, through_block);
comment on table audit.emptied is 'What retention has taken out of sealed blocks: ids from named rows, or every row of old blocks; signed as the blocks are. retention: while the house stands';

alter table audit.block enable row level security;
alter table audit.block force row level security;
alter table audit.emptied enable row level security;
alter table audit.emptied force row level security;
