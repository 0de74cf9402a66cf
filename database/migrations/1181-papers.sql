-- Papers in the municipality's own order and dress, with annexes in order, and the decided file as the record.

create table counted.word_template (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	file_name text not null check (file_name <> ''),
	file bytea not null,
	sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	fields text[] not null,
	added_by uuid not null,
	added_at timestamptz not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, added_by) references named.staff
);
comment on table counted.word_template is 'A Word file of the municipality''s own, for the looks of its papers: styles, header, footer, page. retention: setting, kept with the papers made by it';
comment on column counted.word_template.fields is 'What its header and footer ask for, as the paper''s date or registry number.';

create table counted.paper_layout (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	number int not null check (number > 0),
	parts jsonb not null,
	head jsonb not null,
	template_id uuid,
	made_by uuid not null,
	made_at timestamptz not null,
	primary key (municipality_id, id),
	constraint one_layout_of_a_number unique (municipality_id, number),
	foreign key (municipality_id, template_id) references counted.word_template,
	foreign key (municipality_id, made_by) references named.staff
);
comment on table counted.paper_layout is 'The order of a paper''s parts and what its head says; each change is a new version, and a paper keeps the one it began with. retention: setting, kept';

alter table counted.paper
	add column layout_id uuid,
	add foreign key (municipality_id, layout_id) references counted.paper_layout;
alter table history.paper add column layout_id uuid;
comment on column counted.paper.layout_id is 'Null = the standard order.';

-- Which parts and questions there are, the rules say: they change with the law, and what was written stays.
alter table counted.paper_part
	drop constraint paper_part_part_check,
	add constraint paper_part_named check (part ~ '^[a-z][a-z0-9-]{1,40}$');

create table counted.paper_annex (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	paper_id uuid not null,
	position int not null,
	title text not null check (title <> ''),
	version text check (version <> ''),
	dated_on date,
	primary key (municipality_id, id),
	constraint one_annex_a_place unique (municipality_id, paper_id, position) deferrable initially deferred,
	foreign key (municipality_id, paper_id) references counted.paper
);
comment on table counted.paper_annex is 'What follows with a paper, in order, with the version that is meant. retention: public record, kept';

create table counted.paper_record (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	paper_id uuid not null,
	number int not null check (number > 0),
	file bytea not null,
	file_name text not null check (file_name <> ''),
	media_type text not null,
	sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	body text not null check (body <> ''),
	decided_on date not null,
	paragraph text not null check (paragraph <> ''),
	registry_number text not null check (registry_number <> ''),
	clauses text[] not null default '{}',
	said text[],
	built text[] not null,
	reason text check (reason <> ''),
	recorded_by uuid not null,
	recorded_at timestamptz not null,
	primary key (municipality_id, id),
	constraint one_record_of_a_number unique (municipality_id, paper_id, number),
	constraint later_record_has_a_reason check (number = 1 or reason is not null),
	foreign key (municipality_id, paper_id) references counted.paper,
	foreign key (municipality_id, recorded_by) references named.staff
);
comment on table counted.paper_record is 'The decided paper as it came back from the meeting: the record itself, never written over; a wrong file is followed by the right one with a reason. retention: public record, kept';
comment on column counted.paper_record.said is 'The paragraphs of the file, to be held against what is built; null for a file that is not Word.';
comment on column counted.paper_record.built is 'The paragraphs of the paper as it was built when the file came.';

create function house.stands_as_recorded() returns trigger
	language plpgsql
as $$
begin
	raise exception 'a record stands' using errcode = 'check_violation', constraint = 'record_stands';
end
$$;
create trigger stands_as_recorded before update or delete on counted.paper_record
	for each row execute function house.stands_as_recorded();
create trigger stands_as_recorded before update or delete on counted.paper_layout
	for each row execute function house.stands_as_recorded();

select house.guard(t::regclass) from unnest(array['counted.word_template', 'counted.paper_layout', 'counted.paper_annex',
	'counted.paper_record']) t;
select house.keep_history('counted.paper_annex');
grant delete on counted.paper_annex to bofast_app;
