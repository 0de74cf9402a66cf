import { prepareEdition, releaseEdition, workOutEdition } from '../../src/features/reports/index.ts'
import { addDays, yearOf } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Act } from '../../src/platform/transaction.ts'
import type { Places } from './load-organisation.ts'
import { strategistOn } from './strategist.ts'

/** The public statistics of the last three years that have ended, hidden, attacked and released. */
export async function loadEdition(act: Act, places: Places): Promise<void> {
	const day = addDays(act.today, -1)
	const strategist = strategistOn(act, places, day)
	const lastYear = yearOf(day) - 1
	const asked = { firstYear: lastYear - 2, lastYear }
	const { editionId } = valueIn(await prepareEdition.within(strategist, asked))
	await workOutEdition(act, editionId)
	const { digest } = await act.db
		.selectFrom('counted.edition')
		.select('digest')
		.where('id', '=', editionId)
		.executeTakeFirstOrThrow()
	valueIn(await releaseEdition.within(strategist, { editionId, digest: digest ?? '' }))
}
