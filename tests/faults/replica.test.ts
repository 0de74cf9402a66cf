import { appendFileSync, chmodSync, chownSync, cpSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { fillLillhamn } from '../../samples/lillhamn/load.ts'
import { flowBoard } from '../../src/features/homelessness/queries/flow-board.ts'
import { leaderBoard } from '../../src/features/reports/queries/board/leader-board.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import type { Answer } from '../../src/platform/answer.ts'
import { stoppedClock } from '../../src/platform/clock.ts'
import { findCluster } from '../../src/platform/database/cluster-place.ts'
import { openData } from '../../src/platform/database/data-lock.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { keepBeating } from '../../src/platform/from-replica.ts'
import type { Caller } from '../../src/platform/house.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { everyUseCase } from '../../src/platform/use-case.ts'
import { lillhamnsOwn } from '../support/lillhamn.ts'
import { copyWhileRunning } from './copy-while-running.ts'
import { ask, testFolder } from './ground.ts'

const now = instant('2026-10-12T07:00:00Z')

/** Two real servers, one following the other by its log. */
async function withReplica() {
	const folder = await testFolder()
	const other = await testFolder()
	const main = await openData(folder, 'serving')
	await migrate(main.url, main.secret)
	const plan = {
		...{
			databaseUrl: main.url,
			secret: main.secret,
			baseUrl: 'http://127.0.0.1',
			demo: false,
			connections: 4,
		},
		...{ clock: stoppedClock(now), logLevel: 'silent' },
	}
	const alone = openHouse(plan)
	await fillLillhamn(alone)

	const cluster = await findCluster(folder)
	const copied = path.join(other, 'postgres')
	await copyWhileRunning(main.url, cluster, copied)
	const { uid, gid } = statSync(cluster)
	const { username, password, hostname, port } = new URL(main.url)
	appendFileSync(
		path.join(copied, 'postgresql.conf'),
		`primary_conninfo = 'user=${username} password=${decodeURIComponent(password)} host=${hostname} port=${port}'\n`,
	)
	writeFileSync(path.join(copied, 'standby.signal'), '')
	chownSync(path.join(copied, 'standby.signal'), uid, gid)
	chmodSync(other, 0o711)
	cpSync(path.join(folder, 'secrets.json'), path.join(other, 'secrets.json'))
	const replica = await openData(other, 'command')
	return { main, replica, alone, house: openHouse({ ...plan, replicaUrl: replica.url }) }
}

test('boards are read from a replica as they are in the database, say so when it lags, and do without it', async () => {
	const { main, replica, alone, house } = await withReplica()
	expect(await ask(replica.url, 'select pg_is_in_recovery() as follows')).toEqual([{ follows: true }])
	const actor = await lillhamnsOwn(main.url, 'Maria Ström')
	const here: Caller = { house: alone, actor }
	const there: Caller = { house, actor }
	const beatAt = async (secondsAgo: number) => {
		await ask(
			main.url,
			`insert into house.heartbeat (beat_at) values (now() - interval '${secondsAgo} s')
			on conflict (one) do update set beat_at = excluded.beat_at`,
		)
		await expect
			.poll(async () => {
				const [row] = await ask<{ behind: number }>(replica.url, 'select house.behind() as behind')
				return Math.abs((row?.behind ?? 1e6) - secondsAgo) < 5
			})
			.toBe(true)
	}
	const reads = async () => {
		const [row] = await ask<{ n: number }>(
			main.url,
			`select count(*)::int as n from audit.entry where name = 'leaderBoard'`,
		)
		return row?.n ?? 0
	}
	const question = { locale: 'sv' }

	// No heart has beaten: nobody knows how old the replica is, so it is not asked.
	const first = await leaderBoard(there, question)
	expect(first).toEqual(await leaderBoard(here, question))

	const beating = keepBeating(house)
	await expect.poll(() => ask(replica.url, 'select house.behind() < 5 as fresh')).toEqual([{ fresh: true }])
	const before = await reads()
	expect(await leaderBoard(there, question)).toEqual(first)
	expect(await reads()).toBe(before + 1)
	expect(sameFigures(await flowBoard(there, question))).toEqual(sameFigures(await flowBoard(here, question)))
	await beating.stop()

	// What was done in the database since is not on a replica that stands still, and the answer says from when it is.
	await beatAt(60)
	await ask(replica.url, 'select pg_wal_replay_pause()')
	// As the superuser without a history of it: here it is only to be something that the replica does not have.
	await ask(
		main.url,
		`set session_replication_role = replica; update counted.indicator set name = 'Nytt namn'`,
	)
	const old = await leaderBoard(there, question)
	expect(old).toMatchObject({ is: 'done', asOf: expect.stringMatching(/^2026-10-12T06:5[89]/) })
	expect({ ...old, asOf: undefined }).toEqual({ ...first, asOf: undefined })
	await ask(replica.url, 'select pg_wal_replay_resume()')
	await beatAt(600)
	const renamed = await leaderBoard(there, question)
	expect(renamed).toEqual(await leaderBoard(here, question))
	expect(renamed).not.toEqual(first)

	// A replica that is gone is done without.
	await beatAt(0)
	await replica.release()
	expect(await leaderBoard(there, question)).toEqual(renamed)
	await house.close()
	await alone.close()
	await main.release()
}, 300_000)

test('nothing that writes is ever asked of a replica', () => {
	const asked = [...everyUseCase().values()].filter(({ useCase }) => useCase.mayBeOld === true)
	expect(asked.length).toBeGreaterThan(1)
	expect(asked.filter(({ useCase }) => useCase.writes)).toEqual([])
})

/** All but the moment it was read. */
function sameFigures(answer: Answer<object>) {
	return answer.is === 'done' ? { ...answer.value, countedAt: null } : answer
}
