import { existsSync } from 'node:fs'
import { afterAll } from 'vitest'
import { fillLillhamn } from '../../../samples/lillhamn/load.ts'
import { fillRiket } from '../../../samples/riket/load.ts'
import { startWorker } from '../../../src/app/worker.ts'
import { instant } from '../../../src/foundation/plain-date.ts'
import { type Clock, clockFrom } from '../../../src/platform/clock.ts'
import type { Reach } from '../../../src/platform/fetch-outside.ts'
import type { House } from '../../../src/platform/house.ts'
import type { MailSetting } from '../../../src/platform/mail/setting.ts'
import { openHouse } from '../../../src/platform/open-house.ts'
import { freshDatabase } from '../../support/cluster.ts'
import { freePort } from './instances.ts'

export type Served = { readonly url: string; readonly house: House }

type Built = { serve(house: House, port: number): Promise<{ close(): Promise<void> }> }

const built = new URL('../../../build/server/server.js', import.meta.url)

const october = clockFrom(instant('2026-10-12T07:00:00Z'))

/** The built server and the worker, with Lillhamn and its network in a database of its own; it is Monday 12 October 2026, nine o'clock. */
export async function served(
	clock: Clock = october,
	mail: MailSetting | null = null,
	{ host = '127.0.0.1', reach = 'public' }: { host?: string; reach?: Reach } = {},
): Promise<Served> {
	if (!existsSync(built)) throw new Error('the screens are not built: npm run build comes before the stories')
	const database = await freshDatabase()
	const port = await freePort()
	const url = `http://${host}:${port}`
	const house = openHouse({
		databaseUrl: database.url,
		secret: database.secret,
		clock,
		baseUrl: url,
		demo: true,
		mail,
		reach,
		logLevel: process.env.BOFAST_LOG_LEVEL ?? 'silent',
		connections: 10,
	})
	await fillLillhamn(house)
	await fillRiket(house)
	const { serve } = (await import(built.href)) as Built
	const serving = await serve(house, port)
	const worker = await startWorker(house)
	afterAll(async () => {
		await serving.close()
		await worker.stop()
		await house.close()
		await database.drop()
	})
	return { url, house }
}
