-- Who has no unit, or has left it before the log is drawn, is reviewed too: in a review of the committee's own.
alter table named.log_review alter column unit_id drop not null;
alter table named.log_review drop constraint one_review_of_a_period;
alter table named.log_review add constraint one_review_of_a_period
	unique nulls not distinct (municipality_id, unit_id, committee_id, from_on);
comment on table named.log_review is 'The log of a unit, or of those without a unit, for a period, drawn to be looked at; the seed tells the sample again. retention: log, five years';

-- Made anew with the committee whose log it is.
drop function if exists audit.readings_of(uuid, timestamptz, timestamptz);
