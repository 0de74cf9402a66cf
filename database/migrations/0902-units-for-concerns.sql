-- The units that reports of concern are handed to, as the administrator has decided.

create table named.concern_unit (
	municipality_id int not null,
	unit_id uuid not null,
	decided_on date not null,
	decided_by uuid not null,
	primary key (municipality_id, unit_id),
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, decided_by) references named.staff
);
comment on table named.concern_unit is 'A unit that reports of concern for children are handed to. retention: while the house stands';
select house.guard('named.concern_unit');
grant delete on named.concern_unit to bofast_app;
