import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithHousing } from '../../access.ts'
import {
	refundParagraphs,
	refundReadings,
	refundRules,
	refundYears,
	supportRefundedUntil,
} from '../../rules/ladder/refund.ts'
import { findCountry } from '../../store/ladder/config.ts'
import { listRefundStays } from '../../store/ladder/people.ts'
import { nameOfRow } from './name-of-row.ts'

/** Denmark: whose days the state pays half of, by every reading of the rules. */
export const refundPage = query({
	name: 'refundPage',
	input: z.object({}),
	may: mayWorkWithHousing,
	run: async (act) => {
		const { db, today } = act
		const applies = (await findCountry(db)) === 'DK'
		const rows = applies ? await listRefundStays(db) : []
		const byPerson = [...Map.groupBy(rows, ({ personId }) => personId)]
		return {
			...{
				today,
				applies,
				rules: { ...refundRules },
				readings: [...refundReadings],
				paragraphs: [...refundParagraphs],
			},
			people: byPerson.flatMap(([personId, own]) => {
				const [first] = own
				if (first === undefined) return []
				const stays = own.map(
					({ id, paragraph, actingMunicipality, startsOn, endsOn, toldFrom, toldOn }) => ({
						...{ id, paragraph, actingMunicipality, startsOn, endsOn, toldFrom, toldOn },
						refundedUntil: paragraph === '85a' ? supportRefundedUntil(startsOn) : null,
					}),
				)
				const counted = stays.filter(({ paragraph }) => paragraph === '110')
				return [{ personId, ...nameOfRow(first), stays, years: refundYears(counted, today) }]
			}),
		}
	},
	audit: (_, value) => ({ kind: 'refund-stay', ids: value?.people.map(({ personId }) => personId) ?? [] }),
})
