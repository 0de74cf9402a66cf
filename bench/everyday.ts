import { recordContactAttempt } from '../src/features/eviction-prevention/commands/record-contact-attempt.ts'
import { countCaseEvents } from '../src/features/eviction-prevention/counts.ts'
import { worklist } from '../src/features/eviction-prevention/queries/worklist.ts'
import { searchPeople } from '../src/features/people/index.ts'
import { plainDate } from '../src/foundation/plain-date.ts'
import { valueIn } from '../src/platform/answer.ts'
import { asSystem } from '../src/platform/purpose.ts'
import { everyCaseCount } from '../tests/support/case-counts.ts'
import { compare, type Measured, type Pair } from './measure.ts'
import type { BenchTown } from './town.ts'

const rounds = 60

/** What is done all day long, each beside the barest SQL that gives the same rows. */
export async function benchEveryday(town: BenchTown): Promise<Measured[]> {
	const measured: Measured[] = []
	for (const pair of await pairsOn(town)) measured.push(await compare(pair, rounds))
	return measured
}

async function pairsOn({ house, bare, officer: caller }: BenchTown): Promise<Pair[]> {
	const { actor } = caller
	const open = await bare.query<{ id: string }>(
		`select id from named.eviction_case where closed_on is null and unit_id = $1 limit 1`,
		[actor.unitIds[0]],
	)
	const caseId = open.rows[0]?.id
	const attempt = { caseId, kind: 'phone', result: 'not-reached', onDay: '2026-10-12' }
	const years = { from: plainDate('2021-01-01'), until: plainDate('2027-01-01') }
	return [
		{
			what: 'worklist of the unit: rows, legal course, next steps, audit',
			peer: 'superuser: open cases with their dates, no row security, no audit',
			ours: async () => valueIn(await worklist(caller, { whose: 'unit' })),
			theirs: () =>
				bare.query(`select c.*, (select jsonb_object_agg(d.kind, d.on_day) from named.case_date d
					where d.municipality_id = c.municipality_id and d.case_id = c.id)
					from named.eviction_case c where c.closed_on is null`),
		},
		{
			what: 'search a name',
			peer: 'superuser: the same prefix by LIKE, no row security, no audit',
			ours: async () => valueIn(await searchPeople(caller, { text: 'åker' })),
			theirs: () =>
				bare.query(`select * from named.person_particulars where folded_name like 'aker%' limit 25`),
		},
		{
			what: 'a command: one contact attempt with context, may, audit',
			peer: 'superuser: begin, insert, commit',
			ours: async () => valueIn(await recordContactAttempt(caller, attempt)),
			theirs: async () => {
				await bare.query('begin')
				await bare.query(
					`insert into named.contact_attempt (municipality_id, case_id, kind, result, on_day, made_by)
					values ($1, $2, 'phone', 'not-reached', '2026-10-12', $3)`,
					[actor.municipalityId, caseId, actor.actorId],
				)
				await bare.query('commit')
			},
		},
		{
			what: 'six years of six measures counted from the cases',
			peer: 'superuser: one of the six, evictions by year',
			ours: () => asSystem(house, actor.municipalityId, (act) => countCaseEvents(act, years, everyCaseCount)),
			theirs: () =>
				bare.query(
					`select extract(year from on_day), count(*) from named.case_date where kind = 'evicted' group by 1`,
				),
		},
	]
}
