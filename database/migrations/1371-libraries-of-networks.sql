-- In a municipality: the libraries of the networks it belongs to, brought as a file or fetched when somebody asks, and what was
-- copied from them, with where it came from.

create table counted.network_library (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	network_code text,
	network_name text,
	address text check (address ^@ 'https://' or address ^@ 'http://'),
	content jsonb,
	digest text,
	retrieved_at timestamptz,
	asked_at timestamptz,
	failed_because text,
	brought_by uuid,
	primary key (municipality_id, id),
	constraint one_library_of_a_network unique (municipality_id, network_code),
	constraint one_library_of_an_address unique (municipality_id, address),
	constraint known_when_it_is_here check (num_nonnulls(network_code, network_name, content, digest, retrieved_at) in (0, 5)),
	constraint brought_or_fetched check (content is not null or address is not null),
	foreign key (municipality_id, brought_by) references named.staff
);
create index network_library_by on counted.network_library (municipality_id, brought_by);
comment on table counted.network_library is 'What a network shares, as it was when it was brought or fetched last; nothing is fetched unless somebody asks. retention: while in use';
comment on column counted.network_library.asked_at is 'Since when an answer of the address is waited for; null when none is.';

create table counted.template_copy (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	network_code text not null check (network_code <> ''),
	network_name text not null check (network_name <> ''),
	template_id uuid not null,
	template_version int not null check (template_version > 0),
	title text not null check (title <> ''),
	licence text not null,
	licensor text not null,
	plan_id uuid,
	guideline_id uuid,
	copied_on date not null,
	copied_by uuid,
	primary key (municipality_id, id),
	constraint became_one_thing check (num_nonnulls(plan_id, guideline_id) = 1),
	foreign key (municipality_id, plan_id) references counted.plan,
	foreign key (municipality_id, guideline_id) references counted.guideline,
	foreign key (municipality_id, copied_by) references named.staff
);
create index template_copy_plan on counted.template_copy (municipality_id, plan_id);
create index template_copy_guideline on counted.template_copy (municipality_id, guideline_id);
create index template_copy_by on counted.template_copy (municipality_id, copied_by);
comment on table counted.template_copy is 'What was made here from a network''s template: which, in which version, on what terms. retention: public record, kept';
comment on column counted.template_copy.template_id is 'The network''s own id of it, perhaps in another house.';

select house.guard(t::regclass) from unnest(array['counted.network_library', 'counted.template_copy']) t;
grant delete on counted.network_library to bofast_app;
