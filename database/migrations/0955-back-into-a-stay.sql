-- Who moved out of a stay may come back into it: once at a time, not once for ever.

alter table named.stay_person drop constraint once_in_a_stay;
alter table named.stay_person add constraint once_in_a_stay
	unique (municipality_id, stay_id, person_id, during without overlaps) deferrable initially immediate;
