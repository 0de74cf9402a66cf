-- Row security of what forms were answered: each sees their own, and the job of every minute forgets.

drop policy if exists own_answers on named.answered_form;
create policy own_answers on named.answered_form to bofast_app
	using (municipality_id = (select context.municipality())
		and ((select house.wide()) or actor_id = (select context.actor())))
	with check (municipality_id = (select context.municipality()) and actor_id = (select context.actor()));
