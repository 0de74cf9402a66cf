-- The order of delegation says which role may decide what and up to how much; a decision names the item it was made by.
-- What the committee itself decides is made by nobody's delegation.

alter table named.delegation drop column delegate;
alter table history.delegation drop column delegate;
alter table named.delegation add column role text not null check (role in ('officer', 'unit-manager', 'coordinator'));
alter table history.delegation add column role text;
alter table named.delegation
	add constraint one_item_a_day unique (municipality_id, committee_id, decision_kind, role, valid_from);

alter table named.decision add column minutes text check (minutes <> '');
alter table history.decision add column minutes text;
comment on column named.decision.minutes is 'Where the committee''s own decision stands in its minutes.';
alter table named.decision alter column decided_by drop not null;
alter table named.decision alter column delegation drop not null;
alter table named.decision
	add constraint delegated_or_the_committees check (
		(decided_by is null) = (delegation is null) and (decided_by is null) = (minutes is not null));
