import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { mayNameSomebodyHidden } from '../../people/index.ts'
import { mayRegisterLetters } from '../access.ts'
import type { NoticeReport } from '../rules/notice.ts'
import { listMisdirected } from '../store/notices.ts'

/**
 * Reports about flats elsewhere that wait to be passed on, opened for whoever sends them. A report that may name somebody
 * protected whom the reader may not know is null: it waits for somebody with named access.
 */
export const misdirectedNotices = query({
	name: 'misdirectedNotices',
	input: z.object({}),
	may: mayRegisterLetters,
	run: async (act) => {
		const waiting = []
		for (const { cipher, committeeId, ...row } of await listMisdirected(act.db)) {
			const report = opened(act.house.keys.unseal(cipher))
			waiting.push({ ...row, report: (await isHidden(act, committeeId, report)) ? null : report })
		}
		return { waiting }
	},
	audit: (_, value) => ({ kind: 'notice', ids: value?.waiting.map((one) => one.id) ?? [] }),
})

async function isHidden(
	act: Act,
	committeeId: string,
	{ tenant, nationalId }: NoticeReport,
): Promise<boolean> {
	const identityIndexes = nationalId === null ? null : act.house.keys.blindIndexes(nationalId)
	return await mayNameSomebodyHidden(act, { committeeId, name: tenant, identityIndexes })
}

/** Sealed by `passOnNotice`, which has parsed it. */
function opened(text: string): NoticeReport {
	return JSON.parse(text)
}
