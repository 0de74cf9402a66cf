-- The public view of the register of documents: what has been drawn up and decided, by day, kind and number, about nobody.

create table published.document (
	municipality_id int not null references named.municipality,
	id uuid not null,
	kept_on date not null,
	kind text not null check (kind <> ''),
	number text not null,
	title text not null,
	shown_by uuid,
	shown_at timestamptz not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, shown_by) references named.staff
);
create index on published.document (municipality_id, kept_on desc);
create index on published.document (municipality_id, shown_by) where shown_by is not null;
comment on table published.document is 'A line of the public register of documents: day, kind, number; a title only where the document is public as a whole. retention: public record, kept';

select house.guard('published.document');
revoke update on published.document from bofast_app;
grant delete on published.document to bofast_app;
grant select (municipality_id, id, kept_on, kind, number, title, shown_at) on published.document to bofast_public;
