-- A notice shorter than the lease's own needs a named ground of forfeiture.

alter table named.lease_notice add column forfeiture text check (forfeiture in ('late-rent', 'let-on', 'neglect', 'no-access',
	'disturbance', 'crime'));
comment on column named.lease_notice.forfeiture is 'The ground by which the lease is forfeited (JB 12:42), where notice is shorter than was agreed.';
alter table history.lease_notice add column forfeiture text;
