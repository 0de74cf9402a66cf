import type { Actor } from '../../src/platform/actor.ts'
import { withSql } from './sql.ts'

type People = {
	/** An officer of every unit and role of case work, with named access to everybody. */
	readonly actor: Actor
	/** Rows of a table that a field of this name leads to, the newest first. */
	idsFor(field: string): Promise<readonly string[]>
	/** Whom an answer tells by name. */
	namedIn(answer: unknown): readonly string[]
}

const tableOf: Readonly<Record<string, string>> = {
	aId: 'person',
	agreementId: 'landlord_agreement',
	bId: 'person',
	caseId: 'eviction_case',
	concernId: 'concern_report',
	consultationId: 'debt_consultation',
	decisionId: 'support_decision',
	letterId: 'case_letter',
	meetingId: 'landlord_meeting',
	needId: 'housing_need',
	offerId: 'agreement_offer',
	requestId: 'extract_request',
	reviewId: 'log_review',
}

const roles = ['officer', 'coordinator', 'unit-manager'] as const
const tried = 60
const planted = /[gqc]z(\d{5})[gqc]/gi

/**
 * Everybody in Lillhamn has a name that stands nowhere else, so that an answer tells by itself whom it told. Those of
 * protected people are left readable, and the officer has named access to all of them.
 */
export async function peopleAskedAbout(databaseUrl: string, protection: 'none' | 'confidentiality') {
	const rows = <Row extends object>(text: string, values: unknown[] = []) =>
		withSql(databaseUrl, (sql) => sql.rows<Row>(text, values))
	await withSql(databaseUrl, async (sql) => {
		await sql.rows(`set session_replication_role = 'replica'`)
		await sql.rows(`
			with numbered as (
				select id, lpad((row_number() over (order by id))::text, 5, '0') as n
				from named.person_particulars where municipality_id = 1)
			update named.person_particulars d
			set given_name = 'Gz' || n || 'g', family_name = 'Qz' || n || 'q',
				called = case when d.called is null then null else 'Cz' || n || 'c' end,
				folded_name = lower('Gz' || n || 'g Qz' || n || 'q'), folded_family_first = lower('Qz' || n || 'q Gz' || n || 'g')
			from numbered where numbered.id = d.id and d.municipality_id = 1`)
		await sql.rows(
			`update named.person set protection = $1, protection_source = case when $1 = 'none' then null else 'Prov' end
			where municipality_id = 1`,
			[protection],
		)
	})
	const [found] = await rows<Actor>(
		`select s.municipality_id as "municipalityId", s.committee_id as "controllerId", s.id as "actorId",
			$1::text[] as roles, array(select id from named.unit where municipality_id = 1 and committee_id = s.committee_id) as "unitIds",
			'{}'::uuid[] as "organisationIds"
		from named.staff s join named.staff_role r on r.staff_id = s.id and r.role = 'officer'
		where s.municipality_id = 1 and s.ended_on is null order by s.id limit 1`,
		[roles],
	)
	if (found === undefined) throw new Error('nobody is an officer in Lillhamn')
	await rows(
		`insert into named.named_access (municipality_id, person_id, staff_id, reason, granted_by, granted_on)
		select 1, id, $1, 'Prov', $1, '2026-10-12' from named.person where municipality_id = 1 on conflict do nothing`,
		[found.actorId],
	)
	const people = await rows<{ id: string; n: string }>(
		`select id, substring(given_name from 3 for 5) as n from named.person_particulars where municipality_id = 1`,
	)
	const byNumber = new Map(people.map(({ id, n }) => [n, id]))
	return {
		actor: found,
		idsFor: async (field) => {
			const snake = field.replace(/Ids?$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
			const [place] = await rows<{ name: string }>(
				`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where c.relkind = 'r' and c.relname = $1 and n.nspname in ('named', 'counted') order by n.nspname desc limit 1`,
				[tableOf[field] ?? snake],
			)
			if (place === undefined) return []
			const some = await rows<{ id: string }>(
				`select id from ${place.name} where municipality_id = 1 order by id desc limit ${tried}`,
			)
			return some.map(({ id }) => id)
		},
		namedIn: (answer) => [
			...new Set(
				[...(JSON.stringify(answer) ?? '').matchAll(planted)].flatMap(([, n = '']) => byNumber.get(n) ?? []),
			),
		],
	} satisfies People
}
