import type { Caller } from '../../../platform/house.ts'
import { readTogether } from '../../../platform/read-together.ts'
import { recordsWait } from './records-wait.ts'
import { toLookAfter } from './to-look-after.ts'

/** What there is to look after and what waits there, in one reading: each with a right and a row in the log of its own. */
export async function protectionPage(caller: Caller) {
	return await readTogether(caller, async (act) => {
		const [places, waiting] = await Promise.all([toLookAfter.within(act, {}), recordsWait(act)])
		return { places, waiting }
	})
}
