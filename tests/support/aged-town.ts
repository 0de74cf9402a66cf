import type { PlainDate } from '../../src/foundation/plain-date.ts'
import type { Sql } from './sql.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * What retention must destroy, written anew from the law's words and from plain rows, without a line of the product's own
 * rules: whole groups of people who share cases, households, homes or records, none of them with a reason to be kept.
 */
export async function whoMustGo(
	sql: Sql,
	municipality: number,
	today: PlainDate,
	lateNotes: ReadonlySet<string>,
) {
	// As JSON: a day is told as it is written, in no time zone.
	const read = async (table: string) =>
		(
			await sql.rows<{ row: Row }>(
				`select to_jsonb(t) as row from named.${table} t where municipality_id = ${municipality}`,
			)
		).map(({ row }) => row)
	const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))
	const day = (value: unknown) => text(value).slice(0, 10)
	const next = new Map<string, Set<string>>()
	const join = (a: unknown, b: unknown) => {
		if (text(a) === '' || text(b) === '') return
		for (const [one, other] of [
			[text(a), text(b)],
			[text(b), text(a)],
		] as const) {
			const there = next.get(one) ?? new Set()
			there.add(other)
			next.set(one, there)
		}
	}
	const people = await read('person')
	const cases = await read('eviction_case')
	const stays = await read('stay')
	const sleepers = await read('stay_person')
	const spells = await read('spell')
	for (const { id, same_as } of people) join(id, same_as)
	for (const { household_id, person_id } of await read('household_member')) join(household_id, person_id)
	for (const { id, household_id, previous_case_id } of cases) {
		join(id, household_id)
		join(id, previous_case_id)
	}
	for (const { case_id, person_id } of await read('touched_person')) join(case_id, person_id)
	for (const { case_id, child_id } of await read('case_child')) join(case_id, child_id)
	for (const { case_id, person_id } of await read('notice_match')) join(case_id, person_id)
	for (const link of await read('record_link'))
		if (link.undone_on === null) join(link.record_id, link.kept_id)
	for (const { person_id, with_person_id, follows_case_id } of spells) {
		join(person_id, with_person_id)
		join(person_id, follows_case_id)
	}
	const ofStay = new Map(stays.map((stay) => [text(stay.id), stay]))
	for (const { stay_id, person_id } of sleepers) join(ofStay.get(text(stay_id))?.person_id, person_id)

	const births = new Map(
		(await read('person_particulars')).map(({ id, birth_date }) => [text(id), day(birth_date)]),
	)
	const reasons = new Set<string>(lateNotes)
	for (const { id } of people) {
		const birth = births.get(text(id)) ?? ''
		if (birth === '' || ['05', '15', '25'].includes(birth.slice(8))) reasons.add(text(id))
	}
	for (const { id, closed_on } of cases) if (closed_on === null) reasons.add(text(id))
	for (const { person_id, state } of stays)
		if (state === 'booked' || state === 'here') reasons.add(text(person_id))
	const stands = (last: unknown) => last === null || day(last) > today
	for (const { person_id, ends_on } of await read('support_agreement'))
		if (stands(ends_on)) reasons.add(text(person_id))
	// Five years are counted from when the facts ended (SoL 16:1): homelessness, a need, a decision, a plan, an unanswered word.
	for (const { person_id, place, during } of spells) {
		const days = /[[(]([^,]*),([^)\]]*)[)\]]/.exec(text(during))
		const last = days?.[2] ?? ''
		const homeless = place !== 'own-home' && place !== 'unknown'
		if (homeless && (last === '' || last > today)) reasons.add(text(person_id))
	}
	for (const { person_id, ended_on } of await read('housing_need'))
		if (stands(ended_on)) reasons.add(text(person_id))
	for (const one of await read('support_decision')) {
		const period = one.period_to === null || day(one.period_to) >= today
		const holds = one.outcome !== 'refused' && stands(one.ended_on) && period
		if (holds || (one.appealed_on !== null && one.appeal_outcome === null)) reasons.add(text(one.person_id))
	}
	for (const { person_id, agreed_on, replaced_on, ended_on } of await read('support_plan'))
		if (agreed_on !== null && replaced_on === null && stands(ended_on)) reasons.add(text(person_id))
	for (const { person_id, ended_on, consent_withdrawn_on } of await read('coordinated_plan'))
		if (ended_on === null && consent_withdrawn_on === null) reasons.add(text(person_id))
	for (const { case_id, period_to } of await read('decision'))
		if (period_to !== null && day(period_to) >= today) reasons.add(text(case_id))
	const paid = new Set(
		(await read('payment_plan')).filter(({ ended_on }) => ended_on === null).map(({ id }) => text(id)),
	)
	for (const { case_id, plan_id, due_on } of await read('plan_instalment'))
		if (paid.has(text(plan_id)) && day(due_on) >= today) reasons.add(text(case_id))
	for (const { case_id, receipted_on, taken_back_on } of await read('case_transfer'))
		if (receipted_on === null && taken_back_on === null) reasons.add(text(case_id))
	for (const { person_id, given_on, refused_on } of await read('extract_request'))
		if (given_on === null && refused_on === null) reasons.add(text(person_id))
	for (const { person_id, answer } of await read('correction_note'))
		if (answer === null) reasons.add(text(person_id))
	const refuges = new Set((await read('property')).filter(({ refuge }) => refuge).map(({ id }) => text(id)))
	const grownBy = (id: unknown, on: string) => {
		const birth = births.get(text(id)) ?? ''
		return birth !== '' && `${Number(birth.slice(0, 4)) + 18}${birth.slice(4)}` <= on
	}
	const placing = ['refuge', 'supported-housing-16-20', 'supported-housing', 'hvb']
	for (const { stay_id, person_id, child, during } of sleepers) {
		const stay = ofStay.get(text(stay_id))
		const from = /\d{4}-\d\d-\d\d/.exec(text(during))?.[0] ?? ''
		const placed = placing.includes(text(stay?.form)) || refuges.has(text(stay?.property_id))
		if (placed && (child === true || !grownBy(person_id, from))) reasons.add(text(person_id))
	}
	for (const { person_id, place, with_children, starts_on } of spells) {
		const institution = ['foster-home', 'hvb', 'sis', 'supported-housing', 'refuge'].includes(text(place))
		if (institution && !grownBy(person_id, day(starts_on))) reasons.add(text(person_id))
		if (place === 'refuge' && with_children !== 'no') reasons.add(text(person_id))
	}
	for (const { person_id } of await read('young_plan')) reasons.add(text(person_id))
	const investigated = new Set<string>()
	for (const { case_id, decision, ended_on } of await read('concern_report')) {
		if (decision === null || (decision === 'opened' && ended_on === null)) reasons.add(text(case_id))
		if (decision === 'opened') investigated.add(text(case_id))
	}
	for (const { case_id, investigation_opened_on } of await read('child_talk'))
		if (investigation_opened_on !== null) investigated.add(text(case_id))

	const personIds = new Set(people.map(({ id }) => text(id)))
	const nodes = [
		...personIds,
		...cases.map(({ id }) => text(id)),
		...(await read('household')).map(({ id }) => text(id)),
	]
	const seen = new Set<string>()
	const gone = new Set<string>()
	let keptGroups = 0
	for (const start of nodes) {
		if (seen.has(start)) continue
		const group = [start]
		seen.add(start)
		for (let at = 0; at < group.length; at++) {
			for (const other of next.get(group[at] ?? '') ?? []) {
				if (seen.has(other)) continue
				seen.add(other)
				group.push(other)
			}
		}
		const youngest =
			group
				.map((id) => births.get(id) ?? '')
				.toSorted()
				.at(-1) ?? ''
		const thirty = `${Number(youngest.slice(0, 4)) + 30}${youngest.slice(4)}`
		const childKept = group.some((id) => investigated.has(id)) && thirty > today
		if (childKept || group.some((id) => reasons.has(id))) keptGroups += 1
		else for (const id of group) gone.add(id)
	}
	const goneOf = (ids: Iterable<string>) => new Set([...ids].filter((id) => gone.has(id)))
	return { gone, people: goneOf(personIds), kept: [...personIds].filter((id) => !gone.has(id)), keptGroups }
}

/** Every row of every schema but the database's own, as text, by table; what stands in bytes is there as letters too. */
export async function everyRow(sql: Sql): Promise<Map<string, string[]>> {
	const tables = await sql.rows<{ name: string; letters: string | null }>(
		`select format('%I.%I', n.nspname, c.relname) as name,
			(select string_agg(format('encode(t.%I, ''escape'')', a.attname), ' || '' '' || ') from pg_attribute a
				where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype) as letters
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind in ('r', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1`,
	)
	const all = new Map<string, string[]>()
	for (const { name, letters } of tables) {
		const more = letters === null ? '' : ` || ' ' || coalesce(${letters}, '')`
		const rows = await sql.rows<{ row: string }>(`select t::text${more} as row from ${name} t order by 1`)
		all.set(
			name,
			rows.map(({ row }) => row),
		)
	}
	return all
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
export const uuidsIn = (row: string): string[] => row.match(uuid) ?? []

/** A row goes with what it mentions: ids of all that mentions somebody who is gone, over however many steps. */
export async function allThatMentions(sql: Sql, municipality: number, gone: ReadonlySet<string>) {
	const tables = await sql.rows<{ name: string; own: string }>(
		`select c.relname as name, case when exists (select from pg_attribute a
				where a.attrelid = c.oid and a.attname = 'id' and not a.attisdropped) then 't.id::text' else '''''' end as own
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname = 'named' and c.relname not like 'destruction%' and c.relname <> 'flow_run'`,
	)
	const rows: { table: string; own: string; mentions: string[] }[] = []
	for (const { name, own } of tables) {
		const found = await sql.rows<{ own: string; row: string }>(
			`select ${own} as own, t::text as row from named.${name} t where municipality_id = ${municipality}`,
		)
		for (const one of found) rows.push({ table: name, own: one.own, mentions: uuidsIn(one.row) })
	}
	const ids = new Set(gone)
	const going = new Set<(typeof rows)[number]>()
	for (let before = -1; before !== going.size; ) {
		before = going.size
		for (const row of rows) {
			if (going.has(row) || !row.mentions.some((id) => ids.has(id))) continue
			going.add(row)
			if (row.own !== '') ids.add(row.own)
		}
	}
	const counts = new Map<string, number>()
	for (const { table } of going) counts.set(table, (counts.get(table) ?? 0) + 1)
	return { ids, counts }
}
