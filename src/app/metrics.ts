import type { Hono, MiddlewareHandler } from 'hono'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { stateOfSealing } from '../platform/audit-keeping.ts'
import type { House } from '../platform/house.ts'
import type { Served } from './http-safety.ts'

/** How the house does, in numbers without people: neither addresses nor ids are labels. */
export type Metrics = { count: MiddlewareHandler<Served>; answer(app: Hono<Served>): void }

export function openMetrics(house: House): Metrics {
	const register = new Registry()
	collectDefaultMetrics({ register, prefix: 'bofast_' })
	tellOfTheLog(register, house)
	const labelNames = ['method', 'status'] as const
	const requests = new Counter({
		name: 'bofast_requests_total',
		help: 'Requests answered, by method and class of status.',
		labelNames,
		registers: [register],
	})
	const seconds = new Histogram({
		name: 'bofast_request_seconds',
		help: 'Time to answer a request.',
		labelNames,
		buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
		registers: [register],
	})
	return {
		count: async (c, next) => {
			const begun = performance.now()
			await next()
			const labels = { method: c.req.method, status: `${Math.floor(c.res.status / 100)}xx` }
			requests.inc(labels)
			seconds.observe(labels, (performance.now() - begun) / 1000)
		},
		answer: (app) => {
			app.get('/metrics', async (c) =>
				c.text(await register.metrics(), 200, { 'Content-Type': register.contentType }),
			)
		},
	}
}

/** How far the log is sealed, asked when it is scraped: no number where the database does not answer. */
function tellOfTheLog(register: Registry, house: House): void {
	type State = Awaited<ReturnType<typeof stateOfSealing>>
	const gauge = (name: string, help: string, told: (state: State) => number | null) =>
		new Gauge({
			...{ name: `bofast_log_${name}`, help, registers: [register] },
			async collect() {
				const state = await stateOfSealing(house).catch(() => null)
				this.set((state === null ? null : told(state)) ?? Number.NaN)
			},
		})
	gauge('unsealed_rows', 'Rows of the log that stand in no sealed block yet.', (state) => state.unsealed)
	gauge('unsealed_seconds', 'How long the oldest of them has waited.', (state) => state.seconds)
	gauge('broken_blocks', 'Blocks that were broken when the log was last checked.', (state) => state.broken)
}
