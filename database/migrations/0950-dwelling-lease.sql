-- When a dwelling's lease has been given notice and when the home went back to its landlord; and what is corrected of a
-- property or a bed is kept as it was.

alter table named.dwelling
	add column notice_given_on date,
	add column returned_on date,
	add constraint returned_after_notice check (notice_given_on <= returned_on);
alter table history.dwelling
	add column notice_given_on date,
	add column returned_on date;
select house.keep_history(t::regclass) from unnest(array['named.property', 'named.bed']) t;
