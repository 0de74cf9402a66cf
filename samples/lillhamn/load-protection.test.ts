import { describe, expect, test } from 'vitest'
import { brokenGlass } from '../../src/features/data-protection/queries/access/broken-glass.ts'
import { hindrances } from '../../src/features/data-protection/queries/hindrances/hindrances.ts'
import { incidents } from '../../src/features/data-protection/queries/incidents/incidents.ts'
import { logReview } from '../../src/features/data-protection/queries/log-review/log-review.ts'
import { logReviews } from '../../src/features/data-protection/queries/log-review/log-reviews.ts'
import { destructionCertificate } from '../../src/features/data-protection/queries/retention/destruction-certificate.ts'
import { retentionOverview } from '../../src/features/data-protection/queries/retention/retention-overview.ts'
import { extractRequests } from '../../src/features/data-protection/queries/rights/extract-requests.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { lillhamnsOwn } from '../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../tests/support/lillhamn-house.ts'

const { house, databaseUrl } = await lillhamnHouse()
const as = async (name: string): Promise<Caller> => ({ house, actor: await lillhamnsOwn(databaseUrl, name) })

describe('who answers for records in Lillhamn has before them', () => {
	test('a request to be given, one to take a second look at, and one that came the other day', async () => {
		const { requests } = valueIn(await extractRequests(await as('Greta Lind'), {}))
		expect(requests.map(({ state }) => state).sort()).toEqual(['agreed', 'begun', 'sent'])
	})

	test('a run that is done by four eyes, with its certificate, and nothing of Lillhamn in it', async () => {
		const greta = await as('Greta Lind')
		const { runs } = valueIn(await retentionOverview(greta, {}))
		expect(runs).toHaveLength(1)
		const { certificate, proposer, approver } = valueIn(
			await destructionCertificate(greta, { runId: runs[0]?.id }),
		)
		expect(certificate.files).toMatchObject([{ state: 'destroyed', files: 3, people: 3 }])
		expect([proposer, approver]).toEqual(['Greta Lind', 'Nils Ahl'])
	})

	test('an incident that waits for its end, and one that is closed', async () => {
		const told = valueIn(await incidents(await as('Greta Lind'), {}))
		expect(told.incidents.map(({ closedOn }) => closedOn !== null).sort()).toEqual([false, true])
	})

	test('an emergency that is looked at, and one that waits', async () => {
		const { glass } = valueIn(await brokenGlass(await as('Greta Lind'), {}))
		expect(glass.map(({ state }) => state).sort()).toEqual(['closed', 'reviewed'])
	})
})

test("the manager's log of last month is half looked through, with one to ask about", async () => {
	const lena = await as('Lena Wik')
	const { reviews } = valueIn(await logReviews(lena, {}))
	expect(reviews.map(({ state }) => state)).toEqual(['to-answer', 'done'])
	const { entries } = valueIn(await logReview(lena, { reviewId: reviews[0]?.id }))
	const answers = entries.map(({ answer }) => answer)
	expect(answers).toContain('to-look-into')
	expect(answers).toContain('explained')
	expect(answers).toContain(null)
})

test('what hinders somebody is answered once and waits once', async () => {
	const told = valueIn(await hindrances(await as('Ulla Bohlin'), {})).hindrances
	expect(told.map(({ outcome }) => outcome).sort()).toEqual(['mended', null])
})
