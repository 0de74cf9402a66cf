import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayRegisterLetters } from '../access.ts'
import type { NoticeReport } from '../rules/notice.ts'
import { listMisdirected } from '../store/notices.ts'

/** Reports about flats elsewhere that wait to be passed on, opened for whoever sends them. */
export const misdirectedNotices = query({
	name: 'misdirectedNotices',
	input: z.object({}),
	may: mayRegisterLetters,
	run: async ({ db, house }) => {
		const waiting = await listMisdirected(db)
		return {
			waiting: waiting.map(({ cipher, ...row }) => ({ ...row, report: opened(house.keys.unseal(cipher)) })),
		}
	},
	audit: (_, value) => ({ kind: 'notice', ids: value?.waiting.map((one) => one.id) ?? [] }),
})

/** Sealed by `passOnNotice`, which has parsed it. */
function opened(text: string): NoticeReport {
	return JSON.parse(text)
}
