import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork } from '../../access.ts'
import { goingOut, writeRegister } from '../../rules/register/exchange-document.ts'
import { listExchanged } from '../../store/exchange.ts'

/** All that the network keeps as one document, contacts' names and addresses open: noted for who took it out. */
export const exportRegister = query({
	name: 'exportRegister',
	input: z.object({}),
	may: mayKeepNetwork,
	run: async (act) => {
		const rowsOf = goingOut(await listExchanged(act))
		return {
			text: writeRegister(rowsOf),
			day: act.today,
			tables: [...rowsOf].map(([table, rows]) => ({ table: table.replace(/^\w+\./, ''), rows: rows.length })),
		}
	},
	audit: () => ({ kind: 'network-register', ids: [] }),
})
