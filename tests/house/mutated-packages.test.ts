import { afterAll, expect, test } from 'vitest'
import { sampleNetwork } from '../../src/features/network/samples.ts'
import { testHouse } from '../support/house.ts'
import { packageServer } from '../support/package-server.ts'
import { soakPackages } from '../support/soak-packages.ts'

// npm run soak sends them all; each day a tenth.
const all = 100_000
const count = Number(process.env.BOFAST_SOAK ?? all / 10)
const seed = Number(process.env.BOFAST_SEED ?? 8)

const { house, databaseUrl } = await testHouse()
const tenant = await sampleNetwork(house)
const server = await packageServer(house)
afterAll(() => server.close())

test(
	'packages mutated in every way give no fault answer, nothing invalid is kept, and what is forged or sent again is refused',
	async () => {
		const tell = (line: string) => void (count === all && process.stdout.write(`${line}\n`))
		const soaked = await soakPackages({ origin: server.origin, databaseUrl, tenant, count, seed, tell })
		tell(JSON.stringify({ seed, ...soaked }))
		expect(soaked.faults).toEqual([])
		expect(soaked.accepted).toBeGreaterThan(count / 200)
		// The run has met each wall that it is there to try.
		for (const wall of [
			...['signature-wrong', 'key-unknown', 'number-used', 'number-not-next', 'id-used', 'replaces-another'],
			...[
				'not-as-written',
				'not-json',
				'unknown-field',
				'leads-to-somebody',
				'too-small-to-tell',
				'told-by-the-rest',
				'told-twice',
			],
			...['for-another-network', 'state-and-value', 'definition-unknown', 'year-outside', 'not-plain-text'],
		]) {
			expect(soaked.reasons[wall] ?? 0, wall).toBeGreaterThan(0)
		}
	},
	Math.max(count * 40, 240_000),
)
