-- A municipality that lays out its package to be fetched: where, and how it went last.

create table counted.sender_pull (
	municipality_id int not null,
	place_id uuid not null,
	address text not null check (address ^@ 'https://' or address ^@ 'http://'),
	set_by uuid,
	asked_at timestamptz,
	begun_at timestamptz,
	answered_at timestamptz,
	outcome text check (outcome in ('received', 'known', 'refused', 'failed')),
	because text not null default '',
	problems jsonb not null default '[]',
	package_id uuid,
	primary key (municipality_id, place_id),
	constraint answered_when_it_ended check ((answered_at is null) = (outcome is null)),
	constraint why_it_was_not_let_in check ((outcome in ('refused', 'failed')) is true = (because <> '')),
	constraint which_package_came check ((outcome in ('received', 'known')) is true = (package_id is not null)),
	foreign key (municipality_id, place_id) references counted.network_place,
	foreign key (municipality_id, set_by) references named.staff,
	foreign key (municipality_id, package_id) references counted.received_package
);
create index on counted.sender_pull (municipality_id, set_by);
create index on counted.sender_pull (municipality_id, package_id);
comment on table counted.sender_pull is 'Where a municipality''s standing package is fetched, every night and when somebody asks, and what came of it last. retention: setting, kept while in use';
comment on column counted.sender_pull.asked_at is 'Since when somebody waits for an answer; null when nobody does.';
comment on column counted.sender_pull.begun_at is 'Since when a job asks the address, so that no other does; null when none does.';

select house.guard('counted.sender_pull');
grant delete on counted.sender_pull to bofast_app;
