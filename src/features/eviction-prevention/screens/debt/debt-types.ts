import type { caseDebt } from '../../queries/debt/case-debt.ts'

export type CaseDebtFile = Extract<Awaited<ReturnType<typeof caseDebt>>, { is: 'done' }>['value']
export type DebtDayRow = CaseDebtFile['history']['days'][number]
export type PlanFile = CaseDebtFile['plans'][number]
