// npm run bench: Lillhamn on a database of its own; each of our ways beside the barest SQL that gives the same rows. Then
// a landlord's file of 10,000 rows, the board of beds as a query and as the page that is served, a plan as anyone reads it, and
// the flow of towns of 10,000, 100,000 and 1,000,000 spells (`--quick`: the first two) beside DuckDB on the same rows.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { fillLillhamn } from '../samples/lillhamn/load.ts'
import { recordContactAttempt } from '../src/features/eviction-prevention/commands/record-contact-attempt.ts'
import { countCaseEvents } from '../src/features/eviction-prevention/counts.ts'
import { worklist } from '../src/features/eviction-prevention/queries/worklist.ts'
import { searchPeople } from '../src/features/people/index.ts'
import { instant, plainDate } from '../src/foundation/plain-date.ts'
import { valueIn } from '../src/platform/answer.ts'
import { stoppedClock } from '../src/platform/clock.ts'
import { startCluster } from '../src/platform/database/cluster.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import type { Caller } from '../src/platform/house.ts'
import { membershipsOf, municipalitiesIn } from '../src/platform/memberships.ts'
import { openHouse } from '../src/platform/open-house.ts'
import { asSystem } from '../src/platform/purpose.ts'
import { benchBedBoard, fillBeds } from './bed-board.ts'
import { benchBoardPage } from './board-page.ts'
import { benchFlow } from './flow.ts'
import { compare, type Pair, tableOf } from './measure.ts'
import { benchNoticeFile } from './notice-file.ts'
import { benchPublicPage } from './public-page.ts'

const rounds = 60
const port = 4790
const dataDir = mkdtempSync(join(tmpdir(), 'bofast-bench-'))
const cluster = await startCluster({ dataDir })
try {
	await migrate(cluster.url, cluster.secret)
	const house = openHouse({
		databaseUrl: cluster.url,
		secret: cluster.secret,
		clock: stoppedClock(instant('2026-10-12T07:00:00Z')),
		baseUrl: `http://127.0.0.1:${port}`,
		demo: false,
		logLevel: 'silent',
		connections: 20,
	})
	const filling = performance.now()
	await fillLillhamn(house)
	process.stdout.write(`Lillhamn filled in ${((performance.now() - filling) / 1000).toFixed(1)} s\n`)
	const bare = new pg.Client({ connectionString: cluster.url })
	await bare.connect()
	await bare.query('vacuum analyze')
	const measured = []
	for (const pair of await pairsOn({ house, actor: await officerIn(house, bare) }, bare)) {
		measured.push(await compare(pair, rounds))
	}
	process.stdout.write(`${tableOf(measured)}\n\n`)
	process.stdout.write(`${tableOf(await benchNoticeFile(await administratorIn(house), bare))}\n\n`)
	const officer = { house, actor: await officerIn(house, bare) }
	const propertyId = await fillBeds(bare, officer.actor)
	const board = [
		...(await benchBedBoard(officer, bare, propertyId)),
		...(await benchBoardPage(officer, port, propertyId)),
	]
	process.stdout.write(`${tableOf(board)}\n\n`)
	process.stdout.write(`${tableOf(await benchPublicPage(house, bare, port))}\n\n`)
	const sizes = process.argv.includes('--quick') ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]
	process.stdout.write(`${tableOf(await benchFlow(house, bare, sizes))}\n`)
	await bare.end()
	await house.close()
} finally {
	await cluster.stop()
	rmSync(dataDir, { recursive: true, force: true })
}

async function administratorIn(house: Caller['house']): Promise<Caller> {
	const [town] = await municipalitiesIn(house)
	if (town?.administrator == null) throw new Error('Lillhamn has no administrator')
	return { house, actor: town.administrator }
}

async function officerIn(house: Caller['house'], bare: pg.Client): Promise<Caller['actor']> {
	const officer = await bare.query<{ sign_in_id: string }>(
		`select sign_in_id from named.staff where email like 'sara.holm@%'`,
	)
	const [actor] = await membershipsOf(house, officer.rows[0]?.sign_in_id ?? '')
	if (actor === undefined) throw new Error('Lillhamn has no Sara Holm')
	return actor
}

async function pairsOn(caller: Caller, bare: pg.Client): Promise<Pair[]> {
	const { house, actor } = caller
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
			ours: () => asSystem(house, actor.municipalityId, (act) => countCaseEvents(act, years)),
			theirs: () =>
				bare.query(
					`select extract(year from on_day), count(*) from named.case_date where kind = 'evicted' group by 1`,
				),
		},
	]
}
