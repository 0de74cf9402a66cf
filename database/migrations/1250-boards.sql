-- Boards for leaders: the few figures somebody looks at, in their order, for oneself or for all staff; and which one each begins with.

create table counted.board_view (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	owner_id uuid not null,
	name text not null check (name <> ''),
	shared boolean not null,
	indicator_ids uuid[] not null check (cardinality(indicator_ids) between 1 and 12),
	position int not null check (position >= 1),
	primary key (municipality_id, id),
	constraint one_board_of_a_name unique (municipality_id, owner_id, name),
	foreign key (municipality_id, owner_id) references named.staff
);
comment on table counted.board_view is 'A name and the figures that its maker looks at, in their order; shared with all staff or one''s own. retention: setting, kept while in use';
comment on column counted.board_view.indicator_ids is 'In the order they are shown; one that no plan in force has any more is passed over.';

create table counted.board_start (
	municipality_id int not null references named.municipality,
	staff_id uuid not null,
	view_id uuid not null,
	primary key (municipality_id, staff_id),
	foreign key (municipality_id, staff_id) references named.staff,
	foreign key (municipality_id, view_id) references counted.board_view on delete cascade
);
create index on counted.board_start (municipality_id, view_id);
comment on table counted.board_start is 'The board that each begins with. retention: setting, kept while in use';

select house.guard(t::regclass) from unnest(array['counted.board_view', 'counted.board_start']) t;
grant delete on counted.board_view, counted.board_start to bofast_app;
