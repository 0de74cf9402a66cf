-- After closing: a move to an equal permanent home is a class of its own beside what was prevented, never inside it.

alter table named.follow_up drop constraint follow_up_answer_check;
alter table named.follow_up add constraint follow_up_answer_check
	check (answer in ('still-there', 'moved', 'moved-to-equal-home', 'new-threat', 'unknown'));
-- Whoever says that the household lives there has heard it from somewhere.
alter table named.follow_up add constraint known_from_somewhere
	check (kind = 'children-after-eviction' or answer is null or answer = 'unknown' or source <> 'not-known') not valid;
