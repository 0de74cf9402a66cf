-- On what terms a municipality gives its open data, and by which code others know it.

alter table published.site add column code text;
comment on column published.site.code is 'The municipality''s official code, copied out when the site is opened: how others tell its figures from those of other places.';

create function house.site_with_its_code() returns trigger
	language plpgsql
as $$
begin
	select m.code into new.code from named.municipality m where m.municipality_id = new.municipality_id;
	return new;
end
$$;
create trigger site_with_its_code before insert or update on published.site
	for each row execute function house.site_with_its_code();

alter table published.site no force row level security;
alter table named.municipality no force row level security;
update published.site set code = null;
alter table published.site force row level security;
alter table named.municipality force row level security;

create table published.data_terms (
	municipality_id int not null,
	licence text not null check (licence in ('cc0-1.0', 'cc-by-4.0')),
	organisation_number text check (organisation_number ~ '^[0-9]{10}$'),
	contact_name text check (contact_name <> ''),
	contact_email text check (contact_email <> ''),
	contact_url text check (contact_url ~ '^https?://'),
	digest text not null,
	primary key (municipality_id),
	foreign key (municipality_id) references published.site
);
comment on table published.data_terms is 'The licence of a municipality''s open data and whom to ask about it. What is not told is as on its public pages. retention: while it publishes';

select house.guard('published.data_terms');
grant select on published.data_terms to bofast_public;
