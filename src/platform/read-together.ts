import { keepInLog } from './audit.ts'
import type { Happening } from './audit-happening.ts'
import type { Caller } from './house.ts'
import { type Act, actingAs } from './transaction.ts'

/** One reading transaction for several questions: what they showed is told to the log together, before anybody is answered. */
export async function readTogether<T>(
	caller: Caller,
	work: (act: Act) => Promise<T>,
	{ byKey = false }: { readonly byKey?: boolean | undefined } = {},
): Promise<T> {
	return await actingAs(caller, { writes: false, byKey }, async (act) => {
		const later: Happening[] = []
		const value = await work({ ...act, later })
		await keepInLog(act, later)
		return value
	})
}
