-- The board tells on each bar how many children live along: few stays have any, and those few are found by their stay.

create index stay_person_children on named.stay_person (municipality_id, stay_id) where child;
