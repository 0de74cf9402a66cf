-- Coordination: a county reads what concerns its own municipalities; the secretariat keeps it all.

call house.open_by_place(array['visit', 'visit_point', 'visit_point_told', 'letter_of_intent', 'letter_party', 'letter_goal',
	'commitment', 'commitment_told', 'letter_review', 'support_request', 'event_guest']);
call house.open_to_network(array['network_event', 'mandate']);

-- The newsletter is the secretariat's own; what was sent may be read by all in the network.
do $$
declare
	said constant text := 'municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_network())';
	p record;
begin
	for p in select * from (values
		('counted.newsletter_reader', 'kept_by_secretariat', 'all', said || ')'),
		('counted.newsletter', 'kept_by_secretariat', 'all', said || ')'),
		('counted.newsletter', 'sent_is_read_in_network', 'select', said || ' or (sent_at is not null and (select context.in_network())))'),
		('counted.newsletter_letter', 'kept_by_secretariat', 'all', said || ')')
	) as policies (of_table, name, what, rule) loop
		execute format('drop policy if exists %I on %s', p.name, p.of_table);
		execute format('create policy %I on %s for %s to bofast_app using (%s)', p.name, p.of_table, p.what, p.rule);
	end loop;
end
$$;

-- Before a network is known: whose letter does the secret at its end open?
create or replace function signin.newsletter_reader(of_digest bytea)
	returns table (municipality_id int, letter_id uuid, reader_id uuid)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select l.municipality_id, l.id, l.reader_id from counted.newsletter_letter l where l.digest = of_digest;
end;
revoke all on function signin.newsletter_reader(bytea) from public;
grant execute on function signin.newsletter_reader(bytea) to bofast_signin;

drop policy if exists own_letter on counted.newsletter_letter;
create policy own_letter on counted.newsletter_letter for select to bofast_app using (
	municipality_id = (select context.municipality()) and reader_id = (select context.actor()));
drop policy if exists own_reading on counted.newsletter_reader;
create policy own_reading on counted.newsletter_reader for select to bofast_app using (
	municipality_id = (select context.municipality()) and id = (select context.actor()));
drop policy if exists own_reading_ended on counted.newsletter_reader;
create policy own_reading_ended on counted.newsletter_reader for update to bofast_app using (
	municipality_id = (select context.municipality()) and id = (select context.actor()));

-- The function that asks whose letter it is reads as the house's owner.
drop policy if exists read_by_owner on counted.newsletter_letter;
create policy read_by_owner on counted.newsletter_letter for select to bofast_owner using (true);
