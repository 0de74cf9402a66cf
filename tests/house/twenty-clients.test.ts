import { expect, test } from 'vitest'
import { testPersonnummer } from '../../samples/lillhamn/identity.ts'
import { matchNotice } from '../../src/features/eviction-prevention/commands/match-notice.ts'
import { openCase } from '../../src/features/eviction-prevention/commands/open-case.ts'
import { openOwnCase } from '../../src/features/eviction-prevention/commands/open-own-case.ts'
import { receiveNotice } from '../../src/features/eviction-prevention/commands/receive-notice.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { registerPerson } from '../../src/features/people/index.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import type { Answer } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const clients = 20

/** A house with a connection for each officer, who all act at once. */
async function officeOfTwenty() {
	const { clock, databaseUrl, secret } = await testHouse()
	const house = openHouse({
		...{ databaseUrl, secret, clock, baseUrl: 'http://127.0.0.1', demo: false, logLevel: 'silent' },
		connections: clients,
	})
	const sample = await sampleMunicipality(house)
	const officers = await Promise.all(Array.from({ length: clients }, () => sample.another('officer')))
	return { house, sample, officers, databaseUrl }
}

const kindOf = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)
const count = (kinds: readonly string[], wanted: string) => kinds.filter((kind) => kind === wanted).length

async function countsIn(databaseUrl: string) {
	const [row] = await withSql(databaseUrl, (sql) =>
		sql.rows<{ cases: number; people: number; households: number; deadlocks: number }>(`
			select (select count(*)::int from named.eviction_case) as cases,
				(select count(*)::int from named.person) as people,
				(select count(*)::int from named.household) as households,
				(select deadlocks::int from pg_stat_database where datname = current_database()) as deadlocks`),
	)
	return row
}

test('twenty officers who open the same case at once get one case, nineteen refusals and no deadlock', async () => {
	const { house, officers, databaseUrl } = await officeOfTwenty()
	const rounds = 5
	const began = performance.now()
	for (let round = 1; round <= rounds; round += 1) {
		const nationalId = testPersonnummer(plainDate(`1970-01-0${round}`), 'woman')
		const open = (officer: Caller) =>
			openOwnCase(officer, {
				...{
					givenName: 'Prov',
					familyName: 'Provsson',
					nationalId,
					address: 'Provgatan 1',
					dwelling: '1001',
				},
				...{ ground: 'arrears', openedBy: 'tenant', children: 'no' },
			})
		const kinds = (await Promise.all(officers.map(open))).map(kindOf)
		expect([count(kinds, 'done'), count(kinds, 'case-already-open')]).toEqual([1, clients - 1])
	}
	expect(performance.now() - began).toBeLessThan(20_000)
	expect(await countsIn(databaseUrl)).toEqual({
		cases: rounds,
		people: rounds,
		households: rounds,
		deadlocks: 0,
	})
	await house.close()
}, 60_000)

test('twenty notices about one home, taken up at once, become one case of one household', async () => {
	const { house, sample, officers, databaseUrl } = await officeOfTwenty()
	const nationalId = testPersonnummer(plainDate('1970-01-01'), 'woman')
	await registerPerson(sample.as('officer'), { givenName: 'Prov', familyName: 'Provsson', nationalId })
	const noticeIds: string[] = []
	for (let month = 1; month <= clients; month += 1) {
		const told = await receiveNotice(sample.as('landlord'), {
			...{
				flatIn: 'this-municipality',
				kind: 'arrears',
				tenant: 'Prov Provsson',
				nationalId,
				address: 'Provgatan 1',
			},
			...{ children: 'no', reference: `P-${month}`, debts: [{ dueOn: '2026-08-31', amount: '9 870' }] },
		})
		if (told.is === 'done') noticeIds.push(told.value.noticeId)
	}
	expect(noticeIds).toHaveLength(clients)
	for (const noticeId of noticeIds) {
		await matchNotice(house, { municipalityId: sample.municipalityId, noticeId })
	}
	const answers = await Promise.all(
		officers.map((officer, place) => openCase(officer, { noticeId: noticeIds[place] })),
	)
	const kinds = answers.map(kindOf)
	expect([count(kinds, 'done'), count(kinds, 'case-already-open')]).toEqual([1, clients - 1])
	expect(await countsIn(databaseUrl)).toEqual({ cases: 1, people: 1, households: 1, deadlocks: 0 })
	await house.close()
}, 60_000)
