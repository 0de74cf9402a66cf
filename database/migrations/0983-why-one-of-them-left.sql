-- One of a household who leaves a home has left it for a reason too, as the household has.

alter table named.stay_person add column left_because text check (left_because in ('own-lease', 'take-over', 'next-step',
	'previous-step', 'breakdown', 'own-wish', 'eviction', 'institution', 'prison', 'moved-municipality', 'deceased', 'unknown'));
comment on column named.stay_person.left_because is 'Why one of the household left while the others live on; empty where the stay itself says it.';
alter table history.stay_person add column left_because text;
