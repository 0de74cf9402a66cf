import type { Hono } from 'hono'
import { isReady } from '../platform/database/ready.ts'
import type { House } from '../platform/house.ts'
import type { Served } from './http-safety.ts'

/** Alive, and able to serve: the database answers and holds the migrated schema. */
export function answerHealth(app: Hono<Served>, house: House): void {
	app.get('/healthz', (c) => c.text('ok'))
	app.get('/readyz', async (c) => ((await isReady(house)) ? c.text('ready') : c.text('not ready', 503)))
}
