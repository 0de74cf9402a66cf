import * as z from 'zod'
import { ore } from '../../../../foundation/money.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { defaultCaseSettings } from '../../rules/case.ts'
import { debtHistory } from '../../rules/debt/debt-history.ts'
import { watchedPlan } from '../../rules/debt/watched-plan.ts'
import { findCase } from '../../store/cases.ts'
import { debtEntriesInWords, listDebtEntries, listInstalments, listToldAmounts } from '../../store/debt.ts'
import { listPaymentPlans, plansInWords } from '../../store/measures.ts'
import { headOf, readHead } from '../case-head.ts'
import { hideFreeText, hidesFreeText } from '../hide-free-text.ts'
import { toldFacts } from './told-facts.ts'

/** Beneath the head of the case the debt day by day with who said it, and every plan instalment by instalment. */
export const caseDebt = query({
	name: 'caseDebt',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId }) => {
		const { db } = act
		const row = await findCase(db, caseId)
		if (row === undefined) return missing
		const [head, debts, plans, instalments, amounts, staff] = await Promise.all([
			readHead(act, row),
			listDebtEntries(db, [caseId]).then((rows) => debtEntriesInWords(db, rows)),
			listPaymentPlans(db, [caseId]).then((rows) => plansInWords(db, rows)),
			listInstalments(db, [caseId]),
			listToldAmounts(db, caseId),
			listStaffNames(db),
		])
		const textHidden = hidesFreeText(head)
		const entries = hideFreeText(debts, textHidden)
		const names = new Map(staff.map((one) => [one.id, one.name]))
		const written = entries.map((entry) => ({
			...{ key: entry.id, is: entry.kind, onDay: entry.onDay, amountOre: ore(entry.amountOre) },
			...{ source: entry.source, paidBy: entry.paidBy, note: entry.note, receiptNumber: null },
			...{ by: names.get(entry.recordedBy) ?? null, takenBackOn: entry.takenBackOn },
		}))
		const told = toldFacts(amounts)
		const rows = { instalments, entries }
		return {
			...headOf(act, head),
			history: debtHistory([...told, ...written.filter((entry) => entry.takenBackOn === null)]),
			takenBack: written.filter((entry) => entry.takenBackOn !== null),
			plans: hideFreeText(plans, textHidden).map((plan) => ({
				...plan,
				watch: watchedPlan(plan, rows, act.today, defaultCaseSettings),
			})),
			textHidden,
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
