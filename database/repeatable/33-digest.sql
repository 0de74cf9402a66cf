-- Row security of the digest: one's own choice is one's own. Whoever looks after the house sees what became of the letters.

drop policy if exists own_choice on named.digest_choice;
create policy own_choice on named.digest_choice using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or staff_id = (select context.actor()))
);

drop policy if exists seen_by_administrator on named.digest_mail;
create policy seen_by_administrator on named.digest_mail for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('administrator')))
);
drop policy if exists kept_by_the_job on named.digest_mail;
create policy kept_by_the_job on named.digest_mail using (
	municipality_id = (select context.municipality()) and (select house.wide())
);

drop policy if exists own_told on named.digest_told;
create policy own_told on named.digest_told using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or staff_id = (select context.actor()))
);
