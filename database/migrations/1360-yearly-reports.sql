-- The network's yearly report: versions of a year, the parts that people write, and what each building gathered.

create table counted.yearly_report (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	series_id uuid not null,
	country text not null check (country in ('SE', 'NO', 'DK', 'FI')),
	year int not null check (year between 1990 and 2200),
	first_year int not null check (first_year between 1990 and 2200),
	version int not null check (version >= 1),
	corrects uuid,
	reason text not null default '',
	language text not null check (language in ('sv', 'en')),
	title text not null check (title <> ''),
	audience text not null check (audience <> ''),
	layout jsonb not null,
	opened_at timestamptz not null,
	state text not null default 'draft' check (state in ('draft', 'frozen')),
	frozen_at timestamptz,
	frozen_by uuid,
	document text,
	digest text,
	primary key (municipality_id, id),
	constraint one_report_of_a_version unique (municipality_id, year, version),
	constraint years_in_order check (first_year between year - 9 and year),
	constraint corrected_with_a_reason check ((version = 1) = (corrects is null) and (corrects is null) = (reason = '')),
	constraint frozen_as_a_whole check (
		(state = 'frozen') = (document is not null) and (document is null) = (digest is null) and (document is null) = (frozen_at is null)),
	constraint digest_of_the_document check (digest = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
	foreign key (municipality_id, corrects) references counted.yearly_report,
	foreign key (municipality_id, frozen_by) references named.staff
);
create index on counted.yearly_report (municipality_id, corrects);
create index on counted.yearly_report (municipality_id, frozen_by);
comment on table counted.yearly_report is 'One version of a year''s report; a frozen one is never changed, a correction is the next version. retention: public record, kept';
comment on column counted.yearly_report.series_id is 'The same for all versions of a year: the first version''s id.';
comment on column counted.yearly_report.country is 'Whose municipalities it tells of.';
comment on column counted.yearly_report.document is 'The whole report as JSON text, exactly as its digest was made of it; null while it is written.';
comment on column counted.yearly_report.layout is 'The parts in order, and which of them stand in the report.';

create table counted.yearly_report_part (
	municipality_id int not null,
	report_id uuid not null,
	part text not null check (part <> ''),
	text text not null,
	written_by uuid,
	written_at timestamptz not null,
	primary key (municipality_id, report_id, part),
	foreign key (municipality_id, report_id) references counted.yearly_report,
	foreign key (municipality_id, written_by) references named.staff
);
create index on counted.yearly_report_part (municipality_id, written_by);
comment on table counted.yearly_report_part is 'What somebody wrote in a part of a report. retention: with its report';

create table counted.report_build (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	report_id uuid not null,
	asked_by uuid,
	asked_at timestamptz not null,
	state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
	step text not null default 'national' check (step in ('national', 'submissions', 'partnership', 'examples')),
	steps_done int not null default 0 check (steps_done >= 0),
	steps int not null default 0 check (steps >= steps_done),
	ended_at timestamptz,
	facts jsonb,
	primary key (municipality_id, id),
	constraint done_with_facts check ((state = 'done') = (facts is not null)),
	foreign key (municipality_id, report_id) references counted.yearly_report,
	foreign key (municipality_id, asked_by) references named.staff
);
create unique index one_report_build_under_way on counted.report_build (municipality_id, report_id) where state in ('waiting', 'running');
create index on counted.report_build (municipality_id, report_id, asked_at);
create index on counted.report_build (municipality_id, asked_by);
comment on table counted.report_build is 'One gathering for a report, with how far it has come. retention: with its report';
comment on column counted.report_build.facts is 'Figures as they were gathered; of what people have said ids alone, so that words taken back are not kept here.';

create function house.yearly_report_stands() returns trigger
	language plpgsql
as $$
begin
	if old.state = 'frozen' then
		raise exception 'what is frozen stands' using errcode = 'check_violation', constraint = 'yearly_report_stands';
	end if;
	return new;
end
$$;
create trigger yearly_report_stands before update or delete on counted.yearly_report
	for each row execute function house.yearly_report_stands();

-- What a frozen report was written and built of stands with it.
create function house.report_part_stands() returns trigger
	language plpgsql
as $$
begin
	if exists (select from counted.yearly_report r
		where r.municipality_id = new.municipality_id and r.id = new.report_id and r.state = 'frozen') then
		raise exception 'what is frozen stands' using errcode = 'check_violation', constraint = 'yearly_report_stands';
	end if;
	return new;
end
$$;
create trigger report_part_stands before insert or update on counted.yearly_report_part
	for each row execute function house.report_part_stands();
create trigger report_part_stands before insert or update on counted.report_build
	for each row execute function house.report_part_stands();

select house.guard(t::regclass)
from unnest(array['counted.yearly_report', 'counted.yearly_report_part', 'counted.report_build']) t;

-- A report of the network is a page of its own kind among what is published.
alter table published.page drop constraint page_kind_check;
alter table published.page add constraint page_kind_check check (kind in ('plan', 'follow-up', 'consultation', 'yearly-report'));
