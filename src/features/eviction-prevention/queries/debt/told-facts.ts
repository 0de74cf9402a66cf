import { type Ore, ore } from '../../../../foundation/money.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { listToldAmounts } from '../../store/debt.ts'

type Told = Awaited<ReturnType<typeof listToldAmounts>>[number]

const landlordsWord = { is: 'stated', source: 'landlord', paidBy: null, note: null, by: null } as const

/** The landlord's word in its notices: what was told first, and each time another amount was told. */
export function toldFacts(told: readonly Told[]) {
	const byNotice = Map.groupBy(told, (one) => one.noticeId)
	return [...byNotice.values()].flatMap((rows) => {
		const [first] = rows
		if (first === undefined || first.amountOre === null) return []
		const changes = rows.flatMap((row) => {
			const became = asOre(row.became)
			return row.changeId === null || row.changedOn === null || became === null
				? []
				: [word(row.changeId, row.changedOn, became, row.receiptNumber)]
		})
		const began = asOre(first.was) ?? ore(first.amountOre)
		return [word(first.noticeId, first.receivedOn, began, first.receiptNumber), ...changes]
	})
}

function word(key: string, onDay: PlainDate, amountOre: Ore, receiptNumber: string) {
	return { ...landlordsWord, key, onDay, amountOre, receiptNumber, takenBackOn: null }
}

function asOre(text: string | null): Ore | null {
	return text !== null && /^\d+$/.test(text) ? ore(Number(text)) : null
}
