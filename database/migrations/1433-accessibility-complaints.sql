-- What hinders somebody from using the house, told by anyone, answered by an administrator.

create table named.accessibility_complaint (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	received_at timestamptz not null,
	page text not null,
	hinders text not null check (hinders <> ''),
	help text not null,
	reach_sealed bytea,
	told_by uuid,
	answered_on date,
	answered_by uuid,
	outcome text check (outcome in ('mended', 'will-be-mended', 'other-way', 'not-a-hindrance')),
	answer text not null default '',
	primary key (municipality_id, id),
	constraint answered_as_a_whole check ((answered_on is null) = (answered_by is null)
		and (answered_on is null) = (outcome is null) and (answered_on is null or answer <> '')),
	foreign key (municipality_id, told_by) references named.staff,
	foreign key (municipality_id, answered_by) references named.staff
);
create index on named.accessibility_complaint (municipality_id, received_at);
create index on named.accessibility_complaint (municipality_id, told_by) where told_by is not null;
create index on named.accessibility_complaint (municipality_id, answered_by) where answered_by is not null;
comment on table named.accessibility_complaint is 'What hindered somebody, as they told it, and what was answered. retention: one year after it was answered';
comment on column named.accessibility_complaint.reach_sealed is 'How they want to be reached, sealed; null when they left nothing.';

select house.guard('named.accessibility_complaint');
grant delete on named.accessibility_complaint to bofast_app;
