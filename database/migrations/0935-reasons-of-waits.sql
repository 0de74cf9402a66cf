-- Each wait has a reason of its own: the first that of its decision, every interruption one beside its days.

alter table named.support_interruption
	add column delay_reason text check (delay_reason in (
		'no-home', 'no-suitable-home', 'no-staff', 'offer-declined', 'own-wish-to-wait', 'not-reached', 'other-authority', 'other'));
alter table history.support_interruption add column delay_reason text;
comment on column named.support_interruption.delay_reason is 'Why what was begun is no longer given.';
comment on column named.support_decision.delay_reason is 'Why it was not carried out at first; an interruption has its own reason.';
