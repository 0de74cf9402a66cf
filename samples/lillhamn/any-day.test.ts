import { expect, test } from 'vitest'
import { instant } from '../../src/foundation/plain-date.ts'
import { stoppedClock } from '../../src/platform/clock.ts'
import { testHouse } from '../../tests/support/house.ts'
import { withSql } from '../../tests/support/sql.ts'
import { fillLillhamn } from './load.ts'

// Somebody starts the demo on the day it is: in winter the clock is another, and in the night the day in UTC.
const moments = ['2027-01-05T22:30:00Z', '2027-07-01T00:30:00Z', '2028-03-01T09:00:00Z']
test.for(moments)('Lillhamn is filled at %s', { timeout: 200_000 }, async (moment) => {
	const { house, databaseUrl } = await testHouse()
	await fillLillhamn({ ...house, clock: stoppedClock(instant(moment)) })
	const [row] = await withSql(databaseUrl, (sql) =>
		sql.rows<{ incidents: number; runs: number }>(
			`select (select count(*)::int from named.incident) as incidents, (select count(*)::int from named.destruction_run) as runs`,
		),
	)
	expect(row).toEqual({ incidents: 2, runs: 1 })
})
