import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { testHouse } from '../../tests/support/house.ts'
import { sampleMunicipality } from '../features/organisation/samples.ts'
import { openDatabase } from './database/connect.ts'
import { fromReplica } from './from-replica.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Spegelby')
const actor = town.as('officer')
const question = async () => 'svar'

/** The database behind a wire that can be made to lose all that comes, as a net does that drops packets. */
async function wire() {
	await sql`select house.beat()`.execute(house.app)
	const { hostname, port } = new URL(databaseUrl)
	const sockets = new Set<Socket>()
	let dead = false
	let asked = 0
	const server = createServer((from) => {
		asked += 1
		const to = connect(Number(port), hostname)
		for (const [one, other] of [
			[from, to],
			[to, from],
		] as const) {
			sockets.add(one)
			one.on('data', (bytes) => dead || other.write(bytes))
			one.on('error', () => {})
			one.on('close', () => dead || other.destroy())
		}
	})
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
	onTestFinished(() => {
		for (const socket of sockets) socket.destroy()
		server.close()
	})
	const url = new URL(databaseUrl)
	url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
	const patience = { connectMs: 1200, answerMs: 1200 }
	const replica = openDatabase(url.href, 'bofast_app', house.keys, 2, patience)
	onTestFinished(() => replica.destroy())
	return {
		caller: { ...actor, house: { ...house, replica } },
		cut: () => {
			dead = true
		},
		timesAsked: () => asked,
	}
}

test('a replica from which nothing comes is not waited for, and is then let be for a while', async () => {
	const { caller, cut, timesAsked } = await wire()
	cut()
	expect(await fromReplica(caller, question)).toBeNull()
	expect(timesAsked()).toBe(1)
	const began = performance.now()
	expect(await fromReplica(caller, question)).toBeNull()
	expect(performance.now() - began).toBeLessThan(500)
	expect(timesAsked()).toBe(1)
})

test('one that falls silent in the middle is let go of, and so is the connection', async () => {
	const { caller, cut } = await wire()
	expect(await fromReplica(caller, question)).toMatchObject({ value: 'svar' })
	const began = performance.now()
	const told = await fromReplica(caller, async ({ db }) => {
		cut()
		await sql`select 1`.execute(db)
		return 'svar'
	})
	expect(told).toBeNull()
	expect(performance.now() - began).toBeLessThan(2000)
})

test('one whose connections are all in use is done without this time, and asked the next', async () => {
	const { caller } = await wire()
	const done: (() => void)[] = []
	const busy = [1, 2].map(() =>
		caller.house.replica
			.connection()
			.execute(async () => await new Promise<void>((resolve) => void done.push(resolve))),
	)
	await expect.poll(() => done.length).toBe(2)
	expect(await fromReplica(caller, question)).toBeNull()
	for (const end of done) end()
	await Promise.all(busy)
	expect(await fromReplica(caller, question)).toMatchObject({ value: 'svar' })
})
