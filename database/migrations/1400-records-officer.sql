-- Whoever answers for logs, retention and what is given out: a role of its own, apart from who keeps accounts and from case work.

alter table named.staff_role drop constraint staff_role_role_check;
alter table named.staff_role add constraint staff_role_role_check check (role in (
	'officer', 'unit-manager', 'coordinator', 'strategist', 'reader', 'landlord', 'administrator',
	'informant', 'follow-up', 'delicate-facts', 'records-officer', 'secretariat', 'county', 'member'));
