-- Letters and text messages from templates: written as a draft, then kept exactly as they were sent.

create table named.letter_template (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	code text not null check (code <> ''),
	version int not null check (version > 1),
	channel text not null check (channel in ('letter', 'text-message')),
	name text,
	subject text,
	body text not null check (body <> ''),
	decided_on date not null,
	decided_by uuid not null,
	ended boolean not null default false,
	primary key (municipality_id, id),
	constraint one_template_of_a_version unique (municipality_id, code, version),
	constraint a_letter_has_a_subject check ((channel = 'letter') = (subject is not null)),
	foreign key (municipality_id, decided_by) references named.staff
);
comment on table named.letter_template is 'The municipality''s own words for a letter or text message, version by version. retention: while the house stands';
comment on column named.letter_template.version is 'The first is the one that comes with the house, and has no row.';

create table named.case_letter (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	template text not null,
	template_version int not null,
	channel text not null check (channel in ('letter', 'text-message')),
	addressee text not null check (addressee in ('tenant', 'landlord')),
	person_id uuid,
	to_name text not null,
	to_lines text not null,
	subject text,
	body text not null check (body <> ''),
	forwarded boolean not null default false,
	drafted_by uuid not null,
	drafted_at timestamptz not null default clock_timestamp(),
	state text not null default 'draft' check (state in ('draft', 'sent', 'withdrawn')),
	sent_on date,
	sent_by uuid,
	sent_how text check (sent_how in ('post', 'registered-post', 'handed-over', 'forwarding', 'secure-mail', 'text-message')),
	reference text,
	digest text,
	primary key (municipality_id, id),
	constraint sent_as_a_whole check (
		(state = 'sent') = (sent_on is not null) and (sent_on is null) = (sent_by is null)
		and (sent_on is null) = (sent_how is null) and (sent_on is null) = (digest is null)),
	constraint to_the_protected_by_the_forwarding_way check (
		not forwarded or sent_how is null or sent_how in ('forwarding', 'handed-over')),
	constraint a_tenant_is_somebody check ((addressee = 'tenant') = (person_id is not null)),
	constraint sent_by_its_channel check (sent_how is null or (channel = 'text-message') = (sent_how = 'text-message')),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, person_id) references named.person,
	foreign key (municipality_id, drafted_by) references named.staff,
	foreign key (municipality_id, sent_by) references named.staff
);
create index case_letter_of on named.case_letter (municipality_id, case_id);
comment on table named.case_letter is 'A letter or text message of a case; once sent it is kept as it was. retention: person, five years after the last note';
comment on column named.case_letter.forwarded is 'Somebody who lives there is protected: no address is printed, and it goes by the forwarding way.';

create function named.keep_sent_letter() returns trigger
	language plpgsql set search_path = pg_catalog
as $$
begin
	if old.state <> 'draft' then
		raise exception 'sent-letter-is-locked' using errcode = '42501';
	end if;
	return new;
end
$$;
create trigger keep_sent before update on named.case_letter for each row execute function named.keep_sent_letter();

create table named.letter_paper (
	municipality_id int not null,
	letter_id uuid not null,
	pdf bytea not null,
	digest text not null,
	primary key (municipality_id, letter_id),
	foreign key (municipality_id, letter_id) references named.case_letter
);
comment on table named.letter_paper is 'The paper exactly as it was sent. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.letter_template', 'named.case_letter']) t;
-- A paper is written once and never changed.
alter table named.letter_paper enable row level security;
alter table named.letter_paper force row level security;
grant select, insert on named.letter_paper to bofast_app;
