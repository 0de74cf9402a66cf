-- A landlord's file on its way in: read by a job, piece by piece, with progress that whoever sent it can follow.

create table named.notice_import (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	begun_by uuid not null,
	begun_at timestamptz not null,
	begun_on date not null,
	state text not null default 'read' check (state in ('read', 'running', 'done', 'cancelled')),
	file_cipher bytea,
	own_headers jsonb,
	rows_total int not null check (rows_total >= 0),
	rows_done int not null default 0 check (rows_done between 0 and rows_total),
	accepted int not null default 0,
	updated int not null default 0,
	duplicates int not null default 0,
	primary key (municipality_id, id),
	foreign key (municipality_id, organisation_id) references named.organisation,
	foreign key (municipality_id, begun_by) references named.staff,
	constraint file_is_gone_when_it_is_over check (state in ('read', 'running') or file_cipher is null)
);
create index notice_import_of on named.notice_import (municipality_id, organisation_id, begun_at);
comment on table named.notice_import is 'A landlord''s file being read, and how far; the file itself is gone when it is over. retention: upload, thirty days';
comment on column named.notice_import.own_headers is 'Which header of the file was said to stand for which column.';

create table named.notice_import_refusal (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	import_id uuid not null,
	row_number int not null,
	header text not null,
	problem text not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, import_id) references named.notice_import
);
create index notice_import_refusal_of on named.notice_import_refusal (municipality_id, import_id, id);
comment on table named.notice_import_refusal is 'What was wrong in which row and column, never what stood there. retention: upload, thirty days';

-- A landlord's own headers, remembered from one file to the next.
create table named.notice_header (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	field text not null check (field <> ''),
	header text not null check (header <> ''),
	primary key (municipality_id, id),
	foreign key (municipality_id, organisation_id) references named.organisation,
	constraint one_header_of_a_field unique (municipality_id, organisation_id, field)
);
comment on table named.notice_header is 'What a landlord''s system calls each column of its file. retention: while the landlord reports';

select house.guard(t::regclass) from unnest(array['named.notice_import', 'named.notice_import_refusal',
	'named.notice_header']) t;
grant delete on named.notice_header to bofast_app;
