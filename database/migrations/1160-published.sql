-- What anyone may read: a municipality's own site, and page by page what it has published there.

create table published.site (
	municipality_id int not null,
	slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name text not null check (name <> ''),
	locale text not null check (locale in ('sv', 'en')),
	band_colour text not null check (band_colour ~ '^#[0-9a-f]{6}$'),
	link_colour text not null check (link_colour ~ '^#[0-9a-f]{6}$'),
	contact text not null check (contact <> ''),
	logo bytea,
	logo_width int,
	logo_height int,
	digest text not null,
	primary key (municipality_id),
	constraint one_site_of_an_address unique (slug),
	constraint logo_with_its_size check (
		(logo is null) = (logo_width is null) and (logo is null) = (logo_height is null)
		and octet_length(logo) <= 300000)
);
comment on table published.site is 'How a municipality is called and looks on its public pages. retention: while it publishes';
comment on column published.site.contact is 'Where readers write who find something wrong, or cannot use the pages.';

-- A subject (a plan, a follow-up, a consultation) is published again and again; each time is a row, and old addresses are found in old rows.
create table published.page (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	kind text not null check (kind in ('plan', 'follow-up', 'consultation')),
	subject_id uuid not null,
	plan_id uuid not null,
	slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	number int not null check (number > 0),
	parts jsonb not null default '{}',
	content jsonb,
	digest text not null,
	prepared_at timestamptz not null,
	published_at timestamptz,
	withdrawn_at timestamptz,
	primary key (municipality_id, id),
	constraint one_page_of_a_number unique (municipality_id, subject_id, number),
	foreign key (municipality_id) references published.site
);
create unique index one_prepared_page on published.page (municipality_id, subject_id) where published_at is null;
create index pages_at_an_address on published.page (municipality_id, kind, slug);
comment on table published.page is 'What was published, once and for all: prepared and looked at first, then open to anyone until it is withdrawn. retention: public record, kept';
comment on column published.page.parts is 'The address of each part and the id of what it is about.';
comment on column published.page.content is 'Everything that the pages say, in the language of the site. Null: from here on nothing stands at the address.';

create table published.picture (
	municipality_id int not null,
	digest text not null,
	media_type text not null check (media_type in ('image/svg+xml', 'image/png')),
	bytes bytea not null,
	primary key (municipality_id, digest),
	foreign key (municipality_id) references published.site
);
comment on table published.picture is 'Charts and share pictures as they were drawn when their page was prepared. retention: with its pages';

create table published.page_picture (
	municipality_id int not null,
	page_id uuid not null,
	digest text not null,
	primary key (municipality_id, page_id, digest),
	foreign key (municipality_id, page_id) references published.page,
	foreign key (municipality_id, digest) references published.picture
);
create index pages_of_a_picture on published.page_picture (municipality_id, digest);
comment on table published.page_picture is 'Which pages show a picture: it is open as long as one of them is. retention: with its pages';

create function house.stands_as_published() returns trigger
	language plpgsql
as $$
begin
	if old.published_at is not null and (to_jsonb(new) - 'withdrawn_at' <> to_jsonb(old) - 'withdrawn_at'
		or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)) then
		raise exception 'what is published stands' using errcode = 'check_violation', constraint = 'published_page_stands';
	end if;
	return new;
end
$$;
create trigger stands_as_published before update on published.page
	for each row execute function house.stands_as_published();

select house.guard(t::regclass)
from unnest(array['published.site', 'published.page', 'published.picture', 'published.page_picture']) t;
grant delete on published.page_picture to bofast_app;
-- A picture is what it is called by: another one has another name.
revoke update on published.picture, published.page_picture from bofast_app;
grant select on published.site, published.page, published.picture, published.page_picture to bofast_public;
