import { expect, test } from 'vitest'
import { arrears } from '../../../../../tests/support/api.ts'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { receiveNotice } from '../../commands/receive-notice.ts'
import { landlordBoard } from './landlord-board.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Tidköping')

test('the next month under the same reference makes no landlord early: what was late at first counts', async () => {
	const tell = async (dueOn: string) =>
		valueIn(
			await receiveNotice(town.as('landlord'), {
				...{ ...arrears, reference: 'T-1' },
				debts: [{ dueOn, amount: '9 000' }],
			}),
		)
	const board = async () => valueIn(await landlordBoard(town.as('strategist'), { year: 2026 })).landlords[0]
	await tell('2026-06-30')
	expect(await board()).toMatchObject({ toNotice: { median: 104, within: { part: 0, whole: 1 } } })
	await tell('2026-09-30')
	await tell('2026-10-30')
	expect(await board()).toMatchObject({ toNotice: { median: 104, within: { part: 0, whole: 1 } } })
})
