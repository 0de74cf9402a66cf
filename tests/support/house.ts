import { afterAll } from 'vitest'
import { instant } from '../../src/foundation/plain-date.ts'
import { stoppedClock } from '../../src/platform/clock.ts'
import type { House } from '../../src/platform/house.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { freshDatabase } from './cluster.ts'

export type TestHouse = {
	house: House
	clock: ReturnType<typeof stoppedClock>
	databaseUrl: string
	secret: string
}

/** A house on a database of its own, closed after the file's tests. Its day is Monday 12 October 2026 until moved. */
export async function testHouse(template?: string): Promise<TestHouse> {
	const { url, secret, drop } = await freshDatabase(template)
	const clock = stoppedClock(instant('2026-10-12T07:00:00Z'))
	const house = openHouse({
		databaseUrl: url,
		secret,
		clock,
		baseUrl: 'http://127.0.0.1',
		demo: false,
		logLevel: 'silent',
		connections: 6,
	})
	afterAll(async () => {
		await house.close()
		await drop()
	})
	return { house, clock, databaseUrl: url, secret }
}
