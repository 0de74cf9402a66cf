-- An outcome is told by two ratings: where the first is missing, why it is stands with it.

alter table named.coordinated_plan add column not_rated_before_because text
	check (not_rated_before_because in ('declined', 'not-reached', 'not-able')),
	add constraint rated_before_or_why check (rated_before is null or not_rated_before_because is null);
comment on column named.coordinated_plan.not_rated_before_because is 'Why the person did not rate how it was at the meeting.';
alter table history.coordinated_plan add column not_rated_before_because text;
