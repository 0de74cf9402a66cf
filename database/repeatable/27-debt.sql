-- Row security of the debt, its plans and consultations: everything with its case.

do $$
declare
	t text;
begin
	foreach t in array array['debt_entry', 'plan_instalment'] loop
		execute format('drop policy if exists with_its_case on named.%I', t);
		execute format($p$create policy with_its_case on named.%1$I using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or exists (
				select from named.eviction_case c where c.municipality_id = %1$I.municipality_id and c.id = %1$I.case_id))
		)$p$, t);
	end loop;
	foreach t in array array['consultation_consent', 'consultation_point', 'consultation_promise'] loop
		execute format('drop policy if exists with_its_consultation on named.%I', t);
		execute format($p$create policy with_its_consultation on named.%1$I using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or exists (
				select from named.debt_consultation d
				where d.municipality_id = %1$I.municipality_id and d.id = %1$I.consultation_id))
		)$p$, t);
	end loop;
end
$$;
