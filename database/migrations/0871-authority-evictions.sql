-- What the enforcement authority publishes about a municipality and a year, to be held against what was counted here.

create table counted.authority_evictions (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	year int not null check (year between 1990 and 2200),
	executed int not null check (executed >= 0),
	with_children int check (with_children between 0 and executed),
	children int check (children >= 0),
	file_digest bytea not null,
	imported_on date not null,
	imported_by uuid,
	primary key (municipality_id, id),
	constraint one_figure_of_a_year unique (municipality_id, year),
	foreign key (municipality_id, imported_by) references named.staff
);
comment on table counted.authority_evictions is 'Executed evictions by year as the enforcement authority has published them. retention: public record, kept';
comment on column counted.authority_evictions.with_children is 'Null where the authority has not told it: not zero.';

select house.guard('counted.authority_evictions');
select house.keep_history('counted.authority_evictions');
